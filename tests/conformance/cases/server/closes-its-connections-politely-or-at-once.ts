import asyncio from "asyncio";

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(new Bytes(5_000_000));
  try {
    await writer.drain();
    print("drained");
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print(repr(error));
  }
}

async function main() {
  for (const end of ["close", "abort"]) {
    const server = await asyncio.startServer(serve, "127.0.0.1", 8888);
    const pairs = [];
    for (const _ of range(2)) pairs.push(await asyncio.openConnection("127.0.0.1", 8888));
    await asyncio.sleep(1);
    server.close();
    if (end === "close") server.closeClients();
    else server.abortClients();
    const lengths = [];
    for (const [reader] of pairs) lengths.push(len(await reader.read()));
    print(end, lengths);
    for (const [, writer] of pairs) writer.close();
    await server.waitClosed();
  }
}

asyncio.run(main());
