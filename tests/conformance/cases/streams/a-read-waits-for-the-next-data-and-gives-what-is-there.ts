import asyncio from "asyncio";

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode("abcdef"));
  await asyncio.sleep(1);
  writer.write(encode("ghi"));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  print(await reader.read(4));
  print(await reader.read(4));
  print(await reader.read(0));
  print(await reader.read(4));
  print(await reader.read(4));
  print(await reader.read());
  writer.close();
}

asyncio.run(main());
