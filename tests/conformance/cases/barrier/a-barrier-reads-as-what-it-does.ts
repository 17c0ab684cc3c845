import asyncio from "asyncio";

async function main() {
  const barrier = new asyncio.Barrier(2);
  print(barrier);
  const waiting = asyncio.createTask(barrier.wait());
  await asyncio.sleep(0);
  print(barrier);
  await barrier.wait();
  await waiting;
  await barrier.abort();
  print(barrier);
}

asyncio.run(main());
