import asyncio from "asyncio";

async function drip(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  for (const piece of ["ab", "cd", "ef"]) {
    writer.write(encode(piece));
    await asyncio.sleep(1);
  }
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(drip, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  print(await reader.readexactly(3));
  print(await reader.readexactly(0));
  print(await reader.readexactly(1));
  try {
    await reader.readexactly(5);
  } catch (error) {
    if (!(error instanceof asyncio.IncompleteReadError)) throw error;
    print(repr(error), error.partial, error.expected);
  }
  print(await reader.readexactly(0));
  writer.close();
}

asyncio.run(main());
