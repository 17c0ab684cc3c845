import asyncio from "asyncio";

class Bad extends asyncio.Protocol {
  override dataReceived() {
    throw new ValueError("bad data");
  }

  override connectionLost(exception: unknown) {
    print("lost", repr(exception));
  }
}

class Worse extends asyncio.Protocol {
  transport!: asyncio.Transport;

  override connectionMade(transport: asyncio.Transport) {
    this.transport = transport;
    throw new ValueError("not made");
  }

  override eofReceived() {
    throw new ValueError("bad end");
  }

  override connectionLost(exception: unknown) {
    print("lost", repr(exception));
    throw new ValueError("bad loss");
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((_loop, context) => print(repr(context.exception), sorted(Object.keys(context))));
  for (const protocol of [Bad, Worse]) {
    const server = await loop.createServer(() => new protocol(), "127.0.0.1", 8888);
    const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
    writer.write(encode("x"));
    writer.writeEof();
    print(await reader.read());
    writer.close();
    server.close();
  }
}

asyncio.run(main());
