import asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  semaphore.release();
  semaphore.release();
  print(await semaphore.acquire(), await semaphore.acquire(), semaphore.locked());
}

asyncio.run(main());
