import asyncio from "asyncio";

const lock = new asyncio.Lock();
const opened = new asyncio.Event();

async function first() {
  await lock.acquire();
  print("first holds the lock");
  await opened.wait();
  lock.release();
}

async function second() {
  await lock.acquire();
  print("second holds the lock");
  await opened.wait();
  lock.release();
}

async function main() {
  const one = asyncio.createTask(first());
  const other = asyncio.createTask(second());
  await asyncio.sleep(1);
  opened.set();
  await opened.wait();
  await asyncio.gather(one, other);
}

asyncio.run(main());
