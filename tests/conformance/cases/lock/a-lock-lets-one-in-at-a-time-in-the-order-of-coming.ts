import asyncio from "asyncio";

async function job(lock, name) {
  await using held = await lock.hold();
  print(name, "in");
  await asyncio.sleep(1);
  print(name, "out");
}

async function main() {
  const lock = new asyncio.Lock();
  await asyncio.gather(...[..."abc"].map((name) => job(lock, name)));
  print(lock.locked(), asyncio.getRunningLoop().time() === 3);
}

asyncio.run(main());
