import asyncio from "asyncio";

const queues = new Map<asyncio.StreamWriter, asyncio.Queue<string | null>>();

async function send(queue: asyncio.Queue<string | null>, writer: asyncio.StreamWriter) {
  for (;;) {
    const line = await queue.get();
    if (line === null) break;
    writer.write(encode(`${line}\n`));
    await writer.drain();
  }
  writer.close();
}

async function nextLine(reader: asyncio.StreamReader) {
  await using deadline = asyncio.timeout(5);
  return (await reader.readline()).decode().trim();
}

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const queue = new asyncio.Queue<string | null>();
  queues.set(writer, queue);
  const sending = asyncio.createTask(send(queue, writer));
  try {
    const name = await nextLine(reader);
    for (;;) {
      const text = await nextLine(reader);
      if (!text) break;
      for (const other of queues.values()) other.putNowait(`${name}: ${text}`);
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    queue.putNowait("you are silent, goodbye");
  }
  queues.delete(writer);
  queue.putNowait(null);
  await sending;
}

async function talk(name: string, texts: string[], writer: asyncio.StreamWriter) {
  for (const text of [name, ...texts]) {
    writer.write(encode(`${text}\n`));
    await asyncio.sleep(2);
  }
}

async function client(name: string, ...texts: string[]) {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  const talking = asyncio.createTask(talk(name, texts, writer));
  for await (const line of reader) print(name, "reads", line.decode().trim());
  await talking;
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  await using group = new asyncio.TaskGroup();
  group.createTask(client("ada", "hello", "bob?"));
  group.createTask(client("bob", "hi"));
  group.createTask(client("cyd"));
}

asyncio.run(main());
