import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writers.push(writer);
  tasks.push(asyncio.currentTask());
  await reader.read();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  await asyncio.sleep(1);
  tasks[0]?.cancel();
  print(await reader.read());
  writer.close();
}

const writers: asyncio.StreamWriter[] = [];
const tasks: (asyncio.Task<unknown> | null)[] = [];
asyncio.run(main());
