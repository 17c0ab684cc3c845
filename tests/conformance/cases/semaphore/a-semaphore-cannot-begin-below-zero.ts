import asyncio from "asyncio";

for (const kind of [asyncio.Semaphore, asyncio.BoundedSemaphore]) {
  try {
    new kind(-1);
  } catch (error) {
    print(error);
  }
}
