import asyncio from "asyncio";

async function meets(barrier, name) {
  print(name, await barrier.wait());
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  const gone = asyncio.createTask(meets(barrier, "gone"));
  await asyncio.sleep(0);
  gone.cancel();
  await asyncio.wait([gone]);
  print(barrier.nWaiting, barrier.broken);
  await asyncio.gather(meets(barrier, "a"), meets(barrier, "b"));
}

asyncio.run(main());
