import asyncio from "asyncio";

async function waits(lock, name) {
  await lock.acquire();
  print(name, "holds it");
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const first = asyncio.createTask(waits(lock, "first"));
  const second = asyncio.createTask(waits(lock, "second"));
  await asyncio.sleep(0);
  first.cancel();
  lock.release();
  await asyncio.wait([first, second]);
  print(first.cancelled(), second.done(), lock.locked());
}

asyncio.run(main());
