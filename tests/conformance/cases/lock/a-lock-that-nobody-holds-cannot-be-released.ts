import asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  try {
    lock.release();
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
