import asyncio from "asyncio";

async function main() {
  const barrier = new asyncio.Barrier(1);
  for (let i = 0; i < 2; i++) {
    print(await barrier.wait(), barrier.nWaiting, barrier.broken);
  }
}

asyncio.run(main());
