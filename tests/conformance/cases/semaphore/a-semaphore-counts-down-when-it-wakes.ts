import asyncio from "asyncio";

async function waits(semaphore) {
  await semaphore.acquire();
  print("acquired");
}

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  await semaphore.acquire();
  const task = asyncio.createTask(waits(semaphore));
  await asyncio.sleep(0);
  semaphore.release();
  print(semaphore.locked());
  await task;
}

asyncio.run(main());
