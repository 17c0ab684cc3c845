import asyncio from "asyncio";

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode(str(writer.getExtraInfo("peername"))));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888, {
    localAddr: ["127.0.0.2", 9000],
  });
  print(await reader.read());
  writer.close();
  for (const local of [
    ["127.0.0.1", 8888],
    ["8.8.8.8", 0],
    ["::1", 0],
  ] as const) {
    try {
      await asyncio.openConnection("127.0.0.1", 8888, { localAddr: local });
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      print(repr(error));
    }
  }
  try {
    await asyncio.openConnection(null, 8889, { allErrors: true });
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    print(repr(error));
  }
}

asyncio.run(main());
