import asyncio from "asyncio";

const lock = new asyncio.Lock();

async function holds() {
  await lock.acquire();
  const waiting = asyncio.createTask(lock.acquire());
  await asyncio.sleep(0);
  waiting.cancel();
  await asyncio.wait([waiting]);
}

async function waits() {
  try {
    await lock.acquire();
  } catch (error) {
    print(error);
  }
}

asyncio.run(holds());
asyncio.run(waits());
