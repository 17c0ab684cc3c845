import asyncio from "asyncio";

class Answer extends asyncio.Protocol {
  readonly done = asyncio.getRunningLoop().createFuture<Bytes>();

  override dataReceived(data: Bytes) {
    this.done.setResult(data);
  }
}

async function greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  print("server's client", writer.getExtraInfo("peername"));
  writer.write(encode("hello"));
  await reader.read();
  writer.close();
}

async function main() {
  const loop = asyncio.getRunningLoop();
  await using server = await asyncio.startServer(greet, "127.0.0.1", 8888);
  const [transport, protocol] = await loop.createConnection(() => new Answer(), "127.0.0.1", 8888);
  print("client's server", transport.getExtraInfo("peername"));
  print(await protocol.done, transport.isReading(), transport.getWriteBufferLimits());
  transport.close();
  print(transport.isClosing());
}

asyncio.run(main());
