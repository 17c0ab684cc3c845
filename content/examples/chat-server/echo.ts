import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  for await (const line of reader) {
    writer.write(line);
    await writer.drain();
  }
  writer.close();
}

async function client(name: string, seconds: number, text: string) {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  await asyncio.sleep(seconds);
  writer.write(encode(`${text}\n`));
  const line = await reader.readline();
  print(name, "reads:", line.decode().trim());
  writer.close();
  await writer.waitClosed();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  await using group = new asyncio.TaskGroup();
  group.createTask(client("ada", 3, "hello"));
  group.createTask(client("bob", 1, "hi"));
  group.createTask(client("cyd", 2, "lunch?"));
}

asyncio.run(main());
