import asyncio from "asyncio";

class First extends asyncio.Protocol {
  transport!: asyncio.Transport;

  override connectionMade(transport: asyncio.Transport) {
    this.transport = transport;
  }

  override dataReceived(data: Bytes) {
    print("first", data);
    this.transport.setProtocol(new Second());
  }

  override connectionLost() {
    print("first lost");
  }
}

class Second extends asyncio.Protocol {
  override connectionMade() {
    print("never called");
  }

  override dataReceived(data: Bytes) {
    print("second", data);
  }

  override connectionLost() {
    print("second lost");
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  await using server = await loop.createServer(() => new First(), "127.0.0.1", 8888);
  const [, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  for (const data of ["a", "b"]) {
    writer.write(encode(data));
    await asyncio.sleep(1);
  }
  writer.close();
}

asyncio.run(main());
