import asyncio from "asyncio";

async function send(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  for (const _ of range(4)) {
    writer.write(encode("x".repeat(10)));
    await asyncio.sleep(1);
  }
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(send, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888, { limit: 10 });
  await asyncio.sleep(2.5);
  print(reader, writer.transport.isReading());
  print(await reader.read(5));
  print(writer.transport.isReading());
  print(await reader.read(15));
  print(reader, writer.transport.isReading());
  print(await reader.read());
  writer.close();
}

asyncio.run(main());
