import asyncio from "asyncio";

async function waits(semaphore) {
  await semaphore.acquire();
  print("in");
}

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const waiting = asyncio.createTask(waits(semaphore));
  await asyncio.sleep(1);
  print(semaphore.locked(), waiting.done());
  semaphore.release();
  await waiting;
  print(semaphore.locked());
}

asyncio.run(main());
