import asyncio from "asyncio";

async function greet(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode("hi\n"));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(greet, "localhost", 8888);
  const [reader, writer] = await asyncio.openConnection("localhost", 8888);
  print(writer.getExtraInfo("peername"), await reader.read());
  writer.close();
}

asyncio.run(main());
