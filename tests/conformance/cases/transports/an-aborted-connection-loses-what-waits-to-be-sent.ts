import asyncio from "asyncio";

class Logged extends asyncio.Protocol {
  readonly lost = asyncio.getRunningLoop().createFuture();

  override connectionLost(exception: unknown) {
    this.lost.setResult(exception);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();

  async function count(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
    await asyncio.sleep(1);
    print(len(await reader.read()));
    writer.close();
  }

  await using server = await asyncio.startServer(count, "127.0.0.1", 8888);
  const [transport, protocol] = await loop.createConnection(() => new Logged(), "127.0.0.1", 8888);
  transport.write(new Bytes(4_000_000));
  transport.abort();
  transport.abort();
  transport.write(encode("more"));
  print(transport.getWriteBufferSize(), transport);
  print(await protocol.lost, transport);
}

asyncio.run(main());
