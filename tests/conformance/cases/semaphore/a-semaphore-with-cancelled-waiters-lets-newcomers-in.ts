import asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  await semaphore.acquire();
  const waiting = asyncio.createTask(semaphore.acquire());
  await asyncio.sleep(0);
  waiting.cancel();
  await asyncio.wait([waiting]);
  semaphore.release();
  print(await semaphore.acquire(), semaphore.locked());
}

asyncio.run(main());
