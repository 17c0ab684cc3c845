import asyncio from "asyncio";

async function slow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  let count = 0;
  for (;;) {
    const data = await reader.read(1_000_000);
    if (data.length === 0) break;
    count += data.length;
    await asyncio.sleep(1);
  }
  writer.write(encode(`${count} bytes`));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(slow, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  for (const number of range(3)) {
    writer.write(new Bytes(2_000_000));
    print("kept", writer.transport.getWriteBufferSize());
    await writer.drain();
    print("sent", number);
  }
  writer.writeEof();
  print(await reader.read());
  writer.close();
  await writer.waitClosed();
}

asyncio.run(main());
