import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(await reader.readline());
  writer.close();
}

async function start() {
  await asyncio.sleep(1);
  return await asyncio.startServer(serve, "127.0.0.1", 8888);
}

async function main() {
  await using server = await start();
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("hello\n"));
  print(await reader.readline());
  writer.close();
}

asyncio.run(main());
