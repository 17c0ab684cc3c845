import asyncio from "asyncio";

async function dine(left: asyncio.Lock, right: asyncio.Lock) {
  await using one = await left.hold();
  await asyncio.sleep(1);
  await using other = await right.hold();
  print("not reached");
}

async function main() {
  const forks = [new asyncio.Lock(), new asyncio.Lock(), new asyncio.Lock()];
  for (const [place, fork] of forks.entries()) {
    asyncio.createTask(dine(fork, forks[(place + 1) % 3] ?? fork), { name: `T${place}` });
  }
  await asyncio.sleep(2);
  await new asyncio.Event().wait();
}

asyncio.run(main());
