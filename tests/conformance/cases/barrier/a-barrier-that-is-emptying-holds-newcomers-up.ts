import asyncio from "asyncio";

async function meets(barrier, name) {
  print(name, await barrier.wait());
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  await asyncio.gather(...[..."abcdef"].map((name) => meets(barrier, name)));
  print(barrier.nWaiting, barrier.broken);
}

asyncio.run(main());
