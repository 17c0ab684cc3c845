import asyncio from "asyncio";

class Sender extends asyncio.Protocol {
  override connectionMade(transport: asyncio.Transport) {
    print(transport.getWriteBufferLimits());
    transport.setWriteBufferLimits({ high: 10, low: 2 });
    print(transport.getWriteBufferLimits());
  }

  override pauseWriting() {
    print("pause");
  }

  override resumeWriting() {
    print("resume");
  }
}

class Receiver extends asyncio.Protocol {
  count = 0;
  readonly done = asyncio.getRunningLoop().createFuture<number>();

  override connectionMade(transport: asyncio.Transport) {
    transport.pauseReading();
    print("reads", transport.isReading());
    asyncio.getRunningLoop().callLater(1, () => transport.resumeReading());
  }

  override dataReceived(data: Bytes) {
    this.count += data.length;
  }

  override eofReceived() {
    print("eof");
  }

  override connectionLost() {
    this.done.setResult(this.count);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const receiver = new Receiver();
  const server = await loop.createServer(() => receiver, "127.0.0.1", 8888);
  const [transport] = await loop.createConnection(() => new Sender(), "127.0.0.1", 8888);
  transport.write(new Bytes(4_000_000));
  print("kept", transport.getWriteBufferSize());
  transport.close();
  print("closing", transport.isClosing());
  transport.write(encode(""));
  print(await receiver.done);
  server.close();
  await server.waitClosed();
}

asyncio.run(main());
