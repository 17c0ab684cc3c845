import asyncio from "asyncio";

async function waits(lock) {
  await lock.acquire();
  print("never");
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const tasks = range(2).map(() => asyncio.createTask(waits(lock)));
  await asyncio.sleep(0);
  for (const task of tasks) {
    task.cancel();
  }
  await asyncio.wait(tasks);
  lock.release();
  print(lock.locked(), await lock.acquire());
}

asyncio.run(main());
