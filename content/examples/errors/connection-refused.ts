import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(await reader.readline());
  writer.close();
}

async function start() {
  await asyncio.sleep(1);
  const server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  await server.serveForever();
}

async function main() {
  const starting = asyncio.createTask(start());
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("hello\n"));
  print(await reader.readline());
  writer.close();
  starting.cancel();
}

asyncio.run(main());
