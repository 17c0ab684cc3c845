import asyncio from "asyncio";

async function waits(lock, name) {
  await using held = await lock.hold();
  print(name);
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const one = asyncio.createTask(waits(lock, "one"));
  const two = asyncio.createTask(waits(lock, "two"));
  await asyncio.sleep(0);
  lock.release();
  one.cancel();
  await asyncio.wait([one, two]);
  print(one.cancelled(), lock.locked());
}

asyncio.run(main());
