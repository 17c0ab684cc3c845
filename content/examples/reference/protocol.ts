import asyncio from "asyncio";

class Echo extends asyncio.Protocol {
  transport: asyncio.Transport | null = null;

  override connectionMade(transport: asyncio.Transport) {
    print("connected");
    this.transport = transport;
  }

  override dataReceived(data: Bytes) {
    print("received", data);
    this.transport?.write(data);
  }

  override connectionLost(exception: unknown) {
    print("disconnected", exception);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  await using server = await loop.createServer(() => new Echo(), "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("hello"));
  print("echo", await reader.read(100));
  writer.close();
}

asyncio.run(main());
