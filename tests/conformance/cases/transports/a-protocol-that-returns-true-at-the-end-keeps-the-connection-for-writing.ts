import asyncio from "asyncio";

class Upper extends asyncio.Protocol {
  transport!: asyncio.Transport;
  data = "";

  override connectionMade(transport: asyncio.Transport) {
    this.transport = transport;
  }

  override dataReceived(data: Bytes) {
    this.data += data.decode();
  }

  override eofReceived() {
    asyncio.getRunningLoop().callLater(1, () => this.answer());
    return true;
  }

  answer() {
    this.transport.write(encode(this.data.toUpperCase()));
    this.transport.close();
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  await using server = await loop.createServer(() => new Upper(), "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("hello"));
  writer.writeEof();
  print(await reader.read());
  writer.close();
}

asyncio.run(main());
