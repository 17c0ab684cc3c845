import asyncio from "asyncio";

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode("x".repeat(20) + "|" + "y".repeat(20)));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888, { limit: 16 });
  for (let turn = 0; turn < 2; turn++) {
    try {
      await reader.readuntil(encode("|"));
    } catch (error) {
      if (!(error instanceof asyncio.LimitOverrunError)) throw error;
      print(repr(error), error.consumed);
      print(await reader.readexactly(error.consumed));
    }
  }
  writer.close();
}

asyncio.run(main());
