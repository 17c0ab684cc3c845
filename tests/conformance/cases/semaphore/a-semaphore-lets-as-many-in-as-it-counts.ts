import asyncio from "asyncio";

async function job(semaphore, name) {
  await using held = await semaphore.hold();
  print(name, "in");
  await asyncio.sleep(1);
  print(name, "out");
}

async function main() {
  const semaphore = new asyncio.Semaphore(2);
  await asyncio.gather(...[..."abcde"].map((name) => job(semaphore, name)));
  print(asyncio.getRunningLoop().time() === 3);
}

asyncio.run(main());
