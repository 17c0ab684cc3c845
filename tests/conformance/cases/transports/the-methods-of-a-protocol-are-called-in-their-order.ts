import asyncio from "asyncio";

class Logged extends asyncio.Protocol {
  readonly lost = asyncio.getRunningLoop().createFuture<null>();
  transport!: asyncio.Transport;

  constructor(readonly name: string) {
    super();
  }

  override connectionMade(transport: asyncio.Transport) {
    this.transport = transport;
    print(this.name, "made", transport);
  }

  override dataReceived(data: Bytes) {
    print(this.name, "data", data);
    if (this.name === "server") this.transport.write(encode("pong"));
    else this.transport.close();
  }

  override eofReceived() {
    print(this.name, "eof");
  }

  override connectionLost(exception: unknown) {
    print(this.name, "lost", exception, this.transport);
    this.lost.setResult(null);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const serving: Logged[] = [];

  function make() {
    const made = new Logged("server");
    serving.push(made);
    return made;
  }

  const server = await loop.createServer(make, "127.0.0.1", 8888);
  const [transport, client] = await loop.createConnection(() => new Logged("client"), "127.0.0.1", 8888);
  print(transport.getProtocol() === client, transport.isReading());
  transport.write(encode("ping"));
  await client.lost;
  await serving[0]!.lost;
  server.close();
  await server.waitClosed();
}

asyncio.run(main());
