import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  await reader.read();
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const task = asyncio.createTask(server.serveForever());
  await asyncio.sleep(1);
  server.close();
  print(await asyncio.gather(task, { returnExceptions: true }));
}

asyncio.run(main());
