import asyncio from "asyncio";

class Echo extends asyncio.DatagramProtocol {
  transport: asyncio.DatagramTransport | null = null;

  override connectionMade(transport: asyncio.DatagramTransport) {
    this.transport = transport;
  }

  override datagramReceived(data: Bytes, addr: asyncio.SocketAddress) {
    print("server", data, addr);
    this.transport?.sendto(data, addr);
  }
}

class Client extends asyncio.DatagramProtocol {
  readonly answer = asyncio.getRunningLoop().createFuture<Bytes>();

  override datagramReceived(data: Bytes) {
    this.answer.setResult(data);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const [server] = await loop.createDatagramEndpoint(() => new Echo(), { localAddr: ["127.0.0.1", 9999] });
  const [transport, client] = await loop.createDatagramEndpoint(() => new Client(), {
    remoteAddr: ["127.0.0.1", 9999],
  });
  transport.sendto(encode("hello"));
  print("client", await client.answer);
  transport.close();
  server.close();
}

asyncio.run(main());
