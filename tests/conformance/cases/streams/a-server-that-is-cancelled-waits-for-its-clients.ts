import asyncio from "asyncio";

async function echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  try {
    for await (const line of reader) writer.write(line);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("server's side is cancelled");
    throw error;
  } finally {
    writer.close();
  }
}

async function client() {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("hello\n"));
  print(await reader.readline());
  try {
    print(await asyncio.waitFor(reader.readline(), 8));
  } finally {
    print("client's side ends");
    writer.close();
  }
}

async function main() {
  const server = await asyncio.startServer(echo, "127.0.0.1", 8888);
  await using running = server;
  const task = asyncio.createTask(client());
  const own = asyncio.currentTask();
  asyncio.getRunningLoop().callLater(5, () => own?.cancel());
  try {
    await server.serveForever();
  } finally {
    print("server ends", task.done());
  }
}

try {
  asyncio.run(main());
} catch (error) {
  if (!(error instanceof asyncio.CancelledError)) throw error;
  print("cancelled");
}
