import asyncio from "asyncio";

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode("one;two\r\nthree;four"));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  print(await reader.readuntil(encode(";")));
  print(await reader.readuntil([encode("\r\n"), encode(";")]));
  print(await reader.readuntil([encode("\r\n"), encode(";")]));
  try {
    await reader.readuntil(encode(";"));
  } catch (error) {
    if (!(error instanceof asyncio.IncompleteReadError)) throw error;
    print(error, error.partial);
  }
  for (const separator of [encode(""), []]) {
    try {
      await reader.readuntil(separator);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print(repr(error));
    }
  }
  writer.close();
}

asyncio.run(main());
