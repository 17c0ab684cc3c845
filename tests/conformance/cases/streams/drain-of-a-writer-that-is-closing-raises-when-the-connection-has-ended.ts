import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  await reader.read();
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  await writer.drain();
  writer.close();
  print(writer.isClosing());
  try {
    await writer.drain();
  } catch (error) {
    if (!(error instanceof ConnectionResetError)) throw error;
    print(repr(error), error.errno);
  }
  writer.write(encode("in vain"));
  await writer.waitClosed();
  print(await reader.read());
}

asyncio.run(main());
