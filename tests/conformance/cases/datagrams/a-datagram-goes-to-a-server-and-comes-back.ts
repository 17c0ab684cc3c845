import asyncio from "asyncio";

class Echo extends asyncio.DatagramProtocol {
  transport!: asyncio.DatagramTransport;

  override connectionMade(transport: asyncio.DatagramTransport) {
    this.transport = transport;
  }

  override datagramReceived(data: Bytes, addr: asyncio.SocketAddress) {
    print("server", data, addr);
    this.transport.sendto(data, addr);
  }
}

class Client extends asyncio.DatagramProtocol {
  readonly lost = asyncio.getRunningLoop().createFuture<null>();
  transport!: asyncio.DatagramTransport;

  override connectionMade(transport: asyncio.DatagramTransport) {
    this.transport = transport;
    print(transport);
    transport.sendto(encode("hello"));
  }

  override datagramReceived(data: Bytes, addr: asyncio.SocketAddress) {
    print("client", data, addr);
    this.transport.close();
  }

  override connectionLost(exception: unknown) {
    print("lost", exception);
    this.lost.setResult(null);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const [server] = await loop.createDatagramEndpoint(() => new Echo(), { localAddr: ["127.0.0.1", 9999] });
  print(server.getExtraInfo("sockname"), server.getExtraInfo("peername"));
  const [transport, protocol] = await loop.createDatagramEndpoint(() => new Client(), {
    remoteAddr: ["127.0.0.1", 9999],
  });
  print(transport.getExtraInfo("sockname"), transport.getExtraInfo("peername"));
  await protocol.lost;
  server.close();
}

asyncio.run(main());
