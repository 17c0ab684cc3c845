import asyncio from "asyncio";

class Quiet extends asyncio.Protocol {}

async function main() {
  const loop = asyncio.getRunningLoop();
  const server = await loop.createServer(() => new Quiet(), "127.0.0.1", 8888);
  const [transport] = await loop.createConnection(() => new Quiet(), "127.0.0.1", 8888);
  for (const marks of [{ high: 100 }, { low: 100 }, { high: 0 }, {}]) {
    transport.setWriteBufferLimits(marks);
    print(marks, transport.getWriteBufferLimits());
  }
  for (const marks of [{ high: 1, low: 2 }, { high: -1 }, { low: -1 }]) {
    try {
      transport.setWriteBufferLimits(marks);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print(repr(error));
    }
  }
  transport.close();
  server.close();
}

asyncio.run(main());
