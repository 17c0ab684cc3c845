import asyncio from "asyncio";

async function echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(await reader.readline());
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(echo, "127.0.0.1", 8888);
  print(server.isServing(), server.sockets[0]?.getsockname());
  const serving = asyncio.createTask(server.serveForever());
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("hello\n"));
  print(await reader.read());
  writer.close();
  serving.cancel();
  await asyncio.wait([serving]);
  print(server.isServing(), server.sockets, serving.cancelled());
}

asyncio.run(main());
