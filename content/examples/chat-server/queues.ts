import asyncio from "asyncio";

const SECONDS: Record<string, number> = { ada: 0, bob: 2, cyd: 0 };
const queues = new Map<asyncio.StreamWriter, asyncio.Queue<string | null>>();

async function send(queue: asyncio.Queue<string | null>, writer: asyncio.StreamWriter, seconds: number) {
  for (;;) {
    const line = await queue.get();
    if (line === null) break;
    await asyncio.sleep(seconds);
    writer.write(encode(`${line}\n`));
    await writer.drain();
  }
  writer.close();
}

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const name = (await reader.readline()).decode().trim();
  const queue = new asyncio.Queue<string | null>();
  queues.set(writer, queue);
  const sending = asyncio.createTask(send(queue, writer, SECONDS[name]!));
  for await (const line of reader) {
    for (const other of queues.values()) {
      other.putNowait(`${name}: ${line.decode().trim()}`);
    }
  }
  queues.delete(writer);
  queue.putNowait(null);
  await sending;
}

async function client(name: string, text: string) {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode(`${name}\n`));
  await asyncio.sleep(1);
  if (text) writer.write(encode(`${text}\n`));
  for (const _ of range(2)) {
    const line = await reader.readline();
    print(name, "reads", line.decode().trim());
  }
  writer.close();
  await writer.waitClosed();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  await using group = new asyncio.TaskGroup();
  group.createTask(client("ada", "hello"));
  group.createTask(client("bob", ""));
  group.createTask(client("cyd", "lunch?"));
}

asyncio.run(main());
