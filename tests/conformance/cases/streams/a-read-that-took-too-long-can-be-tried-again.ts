import asyncio from "asyncio";

async function slow(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  await asyncio.sleep(3);
  writer.write(encode("late\n"));
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(slow, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  try {
    await using limit = asyncio.timeout(1);
    await reader.readline();
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("too slow");
  }
  try {
    await asyncio.waitFor(reader.readline(), 1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("still too slow");
  }
  print(await asyncio.waitFor(reader.readline(), 5));
  writer.close();
}

asyncio.run(main());
