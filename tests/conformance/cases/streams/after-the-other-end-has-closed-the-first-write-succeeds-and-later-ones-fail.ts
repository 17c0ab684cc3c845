import asyncio from "asyncio";

async function hangUp(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(hangUp, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  print(await reader.read());
  for (let turn = 0; turn < 8; turn++) {
    try {
      writer.write(encode("x"));
      await writer.drain();
      print("written");
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      print(repr(error));
    }
  }
  print(writer.transport.isClosing());
  writer.close();
  try {
    await writer.waitClosed();
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print(repr(error));
  }
}

asyncio.run(main());
