import asyncio from "asyncio";

async function leave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  await reader.readexactly(1);
  writer.transport.pauseReading();
  await asyncio.sleep(2);
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(leave, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("1"));
  await asyncio.sleep(1);
  writer.write(encode("unread"));
  try {
    print(await reader.read());
  } catch (error) {
    if (!(error instanceof ConnectionResetError)) throw error;
    print(repr(error));
  }
  try {
    await writer.drain();
  } catch (error) {
    if (!(error instanceof ConnectionResetError)) throw error;
    print("drain", error);
  }
  writer.close();
  try {
    await writer.waitClosed();
  } catch (error) {
    if (!(error instanceof ConnectionResetError)) throw error;
    print("wait_closed", error);
  }
}

asyncio.run(main());
