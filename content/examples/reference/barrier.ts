import asyncio from "asyncio";

async function hike(barrier: asyncio.Barrier, name: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(name, "is at the hut");
  const position = await barrier.wait();
  if (position === 0) print("all are there:", name, "opens the door");
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  await asyncio.gather(hike(barrier, "Ada", 1), hike(barrier, "Grace", 3), hike(barrier, "Alan", 2));
}

asyncio.run(main());
