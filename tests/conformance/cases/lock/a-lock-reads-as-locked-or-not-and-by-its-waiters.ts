import asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  print(lock);
  await lock.acquire();
  print(lock);
  const waiting = asyncio.createTask(lock.acquire());
  await asyncio.sleep(0);
  print(lock);
  lock.release();
  await waiting;
}

asyncio.run(main());
