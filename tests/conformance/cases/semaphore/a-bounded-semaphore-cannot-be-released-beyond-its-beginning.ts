import asyncio from "asyncio";

async function main() {
  const semaphore = new asyncio.BoundedSemaphore(1);
  await semaphore.acquire();
  semaphore.release();
  try {
    semaphore.release();
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
