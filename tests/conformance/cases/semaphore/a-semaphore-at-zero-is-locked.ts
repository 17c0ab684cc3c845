import asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.Semaphore(2);
  for (let i = 0; i < 2; i++) {
    print(await semaphore.acquire(), semaphore.locked());
  }
  semaphore.release();
  print(semaphore.locked());
}

asyncio.run(main());
