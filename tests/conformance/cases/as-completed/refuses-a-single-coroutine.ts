import asyncio from "asyncio";

async function job() {}

async function main() {
  const coroutine = job();
  try {
    asyncio.asCompleted(coroutine);
  } catch (error) {
    print(error);
  }
  coroutine.close();
}

asyncio.run(main());
