import asyncio from "asyncio";

async function meets(barrier, number) {
  print(number, await barrier.wait());
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  await asyncio.gather(...[0, 1, 2].map((number) => meets(barrier, number)));
}

asyncio.run(main());
