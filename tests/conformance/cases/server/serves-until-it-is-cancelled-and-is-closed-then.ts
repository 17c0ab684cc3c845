import asyncio from "asyncio";

async function echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(await reader.readline());
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(echo, "127.0.0.1", 8888);
  const task = asyncio.createTask(server.serveForever());
  await asyncio.sleep(0);
  try {
    await server.serveForever();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("one\n"));
  print(await reader.read());
  writer.close();
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cancelled", server.isServing(), server.sockets);
  }
  try {
    await server.serveForever();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }
}

asyncio.run(main());
