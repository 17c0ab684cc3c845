import asyncio from "asyncio";

async function send(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode("name: Ada\n"));
  await asyncio.sleep(1);
  writer.write(encode("42;the rest"));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(send, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  print(await reader.readexactly(6));
  print(await reader.readline());
  print(await reader.readuntil(encode(";")));
  print(await reader.read(3), await reader.read());
  print(reader.atEof(), await reader.readline());
  try {
    await reader.readexactly(1);
  } catch (error) {
    if (!(error instanceof asyncio.IncompleteReadError)) throw error;
    print(error);
  }
  writer.close();
}

asyncio.run(main());
