import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(10);
  } finally {
    try {
      await asyncio.sleep(5);
      print("never");
    } catch (error) {
      print("interrupted", repr(error));
      throw error;
    }
  }
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(1);
  task.cancel("first");
  await asyncio.sleep(1);
  task.cancel("second");
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelling());
  }
}

asyncio.run(main());
