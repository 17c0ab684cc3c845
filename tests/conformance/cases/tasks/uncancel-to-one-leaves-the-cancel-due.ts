import asyncio from "asyncio";

async function main() {
  const task = asyncio.currentTask();
  task.cancel("first");
  task.cancel("second");
  task.uncancel();
  try {
    await asyncio.sleep(1);
  } catch (error) {
    print(repr(error), task.cancelling());
  }
  await asyncio.sleep(1);
}

asyncio.run(main());
