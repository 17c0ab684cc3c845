import asyncio from "asyncio";

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(serve, "127.0.0.1", 8888, { startServing: false });
  print(server.isServing(), len(server.sockets));
  try {
    await asyncio.openConnection("127.0.0.1", 8888);
  } catch (error) {
    if (!(error instanceof ConnectionRefusedError)) throw error;
    print(error);
  }
  await server.startServing();
  await server.startServing();
  print(server.isServing());
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  print(await reader.read());
  writer.close();
  server.close();
  await server.waitClosed();
}

asyncio.run(main());
