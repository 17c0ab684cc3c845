import asyncio from "asyncio";

async function waits(lock, name) {
  await using held = await lock.hold();
  print(name);
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const first = asyncio.createTask(waits(lock, "first"));
  await asyncio.sleep(0);
  lock.release();
  print(lock.locked());
  await waits(lock, "newcomer");
  await first;
}

asyncio.run(main());
