import asyncio from "asyncio";

async function limited() {
  try {
    await using scope = asyncio.timeout(1);
    try {
      await asyncio.sleep(10);
    } finally {
      await asyncio.sleep(5);
    }
  } catch (error) {
    if (error instanceof TimeoutError) {
      print("never");
    } else if (error instanceof asyncio.CancelledError) {
      print("passes", repr(error));
      throw error;
    } else {
      throw error;
    }
  }
}

async function main() {
  const task = asyncio.createTask(limited());
  await asyncio.sleep(2);
  task.cancel("outside");
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelling());
  }
}

asyncio.run(main());
