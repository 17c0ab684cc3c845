import asyncio from "asyncio";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const name = (await reader.readline()).decode().trim();
  try {
    for (;;) {
      let line: Bytes;
      {
        await using limit = asyncio.timeout(2);
        line = await reader.readline();
      }
      print(name, "says", line.decode().trim());
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print(name, "is silent");
  }
  writer.close();
}

async function client(name: string, texts: string[]) {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode(`${name}\n`));
  for (const text of texts) {
    await asyncio.sleep(1.5);
    writer.write(encode(`${text}\n`));
  }
  await reader.read();
  writer.close();
}

async function main() {
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  await asyncio.gather(client("ada", ["one", "two"]), client("bob", ["one"]));
}

asyncio.run(main());
