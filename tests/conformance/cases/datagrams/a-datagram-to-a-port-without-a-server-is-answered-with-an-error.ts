import asyncio from "asyncio";

class Client extends asyncio.DatagramProtocol {
  override errorReceived(exception: unknown) {
    print("error", repr(exception));
  }

  override connectionLost(exception: unknown) {
    print("lost", exception);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const [transport] = await loop.createDatagramEndpoint(() => new Client(), {
    remoteAddr: ["127.0.0.1", 9999],
  });
  for (const _ of range(2)) {
    transport.sendto(encode("x"));
    transport.sendto(encode("y"));
    await asyncio.sleep(1);
  }
  try {
    transport.sendto(encode("x"), ["127.0.0.1", 1]);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(repr(error));
  }
  transport.abort();
  transport.sendto(encode("x"));
  await asyncio.sleep(1);
}

asyncio.run(main());
