import asyncio from "asyncio";

async function slow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  await asyncio.sleep(1);
  let count = 0;
  for (;;) {
    const data = await reader.read(1_000_000);
    if (data.length === 0) break;
    count += data.length;
  }
  print("read", count);
  writer.write(encode(str(count)));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(slow, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  print(writer.transport.getWriteBufferLimits());
  writer.write(new Bytes(4_000_000));
  print("kept", writer.transport.getWriteBufferSize());
  await writer.drain();
  print("kept", writer.transport.getWriteBufferSize());
  writer.writeEof();
  print(await reader.read());
  writer.close();
}

asyncio.run(main());
