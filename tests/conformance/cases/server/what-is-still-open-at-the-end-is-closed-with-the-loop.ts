import asyncio from "asyncio";

class Silent extends asyncio.Protocol {}

async function main() {
  const loop = asyncio.getRunningLoop();
  const server = await loop.createServer(() => new Silent(), "127.0.0.1", 8888);
  await loop.createConnection(() => new Silent(), "127.0.0.1", 8888);
  await asyncio.sleep(1);
  print(server);
}

asyncio.run(main());
asyncio.run(main());
