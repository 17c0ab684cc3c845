import asyncio from "asyncio";

async function count(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  for await (const line of reader) print("line", line);
  print("end", reader.atEof());
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(count, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("one\ntw"));
  await asyncio.sleep(1);
  writer.write(encode("o\nthree"));
  writer.writeEof();
  print(await reader.read());
  writer.close();
}

asyncio.run(main());
