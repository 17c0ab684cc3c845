import asyncio from "asyncio";

async function talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  for (;;) {
    const line = await reader.readline();
    if (line.length === 0) break;
    writer.write(encode("still here: " + line.decode()));
  }
  print("server's side ends");
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(talk, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("before\n"));
  print(await reader.readline());
  server.close();
  server.close();
  try {
    await asyncio.openConnection("127.0.0.1", 8888);
  } catch (error) {
    if (!(error instanceof ConnectionRefusedError)) throw error;
    print(error.errno);
  }
  writer.write(encode("after\n"));
  print(await reader.readline());
  asyncio.getRunningLoop().callLater(1, () => writer.close());
  await asyncio.gather(server.waitClosed(), server.waitClosed());
  print("closed at", asyncio.getRunningLoop().time());
  await server.waitClosed();
}

asyncio.run(main());
