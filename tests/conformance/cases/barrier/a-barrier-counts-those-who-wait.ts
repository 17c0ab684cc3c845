import asyncio from "asyncio";

async function main() {
  const barrier = new asyncio.Barrier(3);
  print(barrier.parties, barrier.nWaiting);
  const tasks = range(2).map(() => asyncio.createTask(barrier.wait()));
  await asyncio.sleep(0);
  print(barrier.nWaiting);
  print(await barrier.wait(), barrier.nWaiting);
  print(await asyncio.gather(...tasks), barrier.nWaiting);
}

asyncio.run(main());
