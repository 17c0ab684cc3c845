import asyncio from "asyncio";

const SECONDS: Record<string, number> = { ada: 0, bob: 2, cyd: 0 };
const clients = new Map<asyncio.StreamWriter, string>();

async function send(writer: asyncio.StreamWriter, line: string) {
  await asyncio.sleep(SECONDS[clients.get(writer)!]!);
  writer.write(encode(`${line}\n`));
  await writer.drain();
}

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const name = (await reader.readline()).decode().trim();
  clients.set(writer, name);
  for await (const line of reader) {
    for (const other of [...clients.keys()]) {
      await send(other, `${name}: ${line.decode().trim()}`);
    }
  }
  clients.delete(writer);
  writer.close();
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
