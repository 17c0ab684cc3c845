import asyncio from "asyncio";
import socket from "socket";

class Printer extends asyncio.DatagramProtocol {
  override datagramReceived(data: Bytes, addr: asyncio.SocketAddress) {
    print(data, addr);
  }

  override errorReceived(exception: unknown) {
    print("error", repr(exception));
  }
}

const make = () => new Printer();

async function main() {
  const loop = asyncio.getRunningLoop();
  const servers = [];
  for (const host of ["127.0.0.1", "::1"]) {
    servers.push((await loop.createDatagramEndpoint(make, { localAddr: [host, 9999] }))[0]);
  }
  const [transport] = await loop.createDatagramEndpoint(make, { family: socket.AF_INET });
  transport.sendto(encode("a"), ["127.0.0.1", 9999]);
  transport.sendto(encode(""), ["localhost", 9999]);
  transport.sendto(new Bytes(70_000), ["127.0.0.1", 9999]);
  transport.sendto(encode("b"), ["127.0.0.1", 9]);
  transport.sendto(encode("c"), ["10.0.0.1", 9]);
  const [other] = await loop.createDatagramEndpoint(make, { family: socket.AF_INET6 });
  other.sendto(encode("d"), ["::1", 9999]);
  await asyncio.sleep(1);
  try {
    await loop.createDatagramEndpoint(make, { localAddr: ["127.0.0.1", 9999] });
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print(repr(error));
  }
  try {
    await loop.createDatagramEndpoint(make);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(repr(error));
  }
  for (const each of [...servers, transport, other]) each.close();
}

asyncio.run(main());
