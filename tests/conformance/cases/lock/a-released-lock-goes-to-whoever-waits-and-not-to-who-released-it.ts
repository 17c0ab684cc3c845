import asyncio from "asyncio";

async function takesTurns(lock, name) {
  for (let turn = 0; turn < 2; turn++) {
    await lock.acquire();
    print(name, turn);
    lock.release();
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const tasks = [..."ab"].map((name) => asyncio.createTask(takesTurns(lock, name)));
  await asyncio.sleep(0);
  lock.release();
  await asyncio.gather(...tasks);
}

asyncio.run(main());
