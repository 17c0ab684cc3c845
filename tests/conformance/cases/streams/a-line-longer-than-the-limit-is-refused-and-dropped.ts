import asyncio from "asyncio";

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode("x".repeat(50) + "\n" + "short\n" + "y".repeat(40)));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888, { limit: 16 });
  for (let turn = 0; turn < 3; turn++) {
    try {
      print(await reader.readline());
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print(repr(error), repr(error.__context__));
    }
  }
  print(await reader.readline());
  writer.close();
}

asyncio.run(main());
