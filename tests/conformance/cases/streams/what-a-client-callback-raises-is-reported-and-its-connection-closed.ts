import asyncio from "asyncio";

async function fail(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writers.push(writer);
  throw new ValueError("no");
}

function raiser(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writers.push(writer);
  throw new ValueError("never");
}

async function main() {
  for (const serve of [fail, raiser]) {
    await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
    const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
    try {
      print(await asyncio.waitFor(reader.read(), 1));
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print("still open");
      writers.at(-1)?.close();
    }
    writer.close();
    await writer.waitClosed();
  }
}

const writers: asyncio.StreamWriter[] = [];
asyncio.run(main());
