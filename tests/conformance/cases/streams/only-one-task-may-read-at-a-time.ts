import asyncio from "asyncio";

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  await asyncio.sleep(1);
  writer.write(encode("late\n"));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  const reads = [reader.readline(), reader.read(1), reader.readexactly(1), reader.readuntil(encode("e"))];
  print(await asyncio.gather(...reads, { returnExceptions: true }));
  writer.close();
}

asyncio.run(main());
