import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    print("job", repr(error));
    throw error;
  }
}

async function main() {
  const waiting = asyncio.createTask(asyncio.waitFor(job(), 3));
  await asyncio.sleep(1);
  waiting.cancel("outside");
  try {
    await waiting;
  } catch (error) {
    print("main", repr(error));
  }
}

asyncio.run(main());
