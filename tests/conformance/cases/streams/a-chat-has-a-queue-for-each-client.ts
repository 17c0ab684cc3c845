import asyncio from "asyncio";

const clients = new Map<string, asyncio.Queue<string | null>>();

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const name = (await reader.readline()).decode().trim();
  const queue = new asyncio.Queue<string | null>();
  clients.set(name, queue);

  async function send() {
    for (;;) {
      const text = await queue.get();
      if (text === null) break;
      writer.write(encode(text + "\n"));
      await writer.drain();
    }
  }

  const sending = asyncio.createTask(send());
  for await (const line of reader) {
    for (const [other, itsQueue] of clients) {
      if (other !== name) itsQueue.putNowait(`${name}: ${line.decode().trim()}`);
    }
  }
  clients.delete(name);
  queue.putNowait(null);
  await sending;
  writer.close();
}

async function client(name: string, says: string[], hears: number) {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode(name + "\n"));
  await asyncio.sleep(2);
  for (const text of says) writer.write(encode(text + "\n"));
  for (const _ of range(hears)) print(name, "hears", (await reader.readline()).decode().trim());
  writer.close();
  await writer.waitClosed();
}

async function main() {
  {
    await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
    await using group = new asyncio.TaskGroup();
    group.createTask(client("Ada", ["hello"], 1));
    await asyncio.sleep(1);
    group.createTask(client("Bob", ["hi"], 1));
  }
  print("over");
}

asyncio.run(main());
