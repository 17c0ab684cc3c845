import asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  print(semaphore);
  await semaphore.acquire();
  print(semaphore);
  const waiting = asyncio.createTask(semaphore.acquire());
  await asyncio.sleep(0);
  print(semaphore);
  semaphore.release();
  await waiting;
}

asyncio.run(main());
