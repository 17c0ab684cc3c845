import asyncio from "asyncio";

async function greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const name = (await reader.readline()).decode().trim();
  writer.write(encode(`Hello, ${name}!\n`));
  writer.close();
}

async function main() {
  {
    await using server = await asyncio.startServer(greet, "127.0.0.1", 8888);
    const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
    writer.write(encode("Ada\n"));
    print((await reader.readline()).decode());
    writer.close();
    await writer.waitClosed();
  }
  try {
    await asyncio.openConnection("127.0.0.1", 8888);
  } catch (error) {
    if (!(error instanceof ConnectionRefusedError)) throw error;
    print(error);
  }
}

asyncio.run(main());
