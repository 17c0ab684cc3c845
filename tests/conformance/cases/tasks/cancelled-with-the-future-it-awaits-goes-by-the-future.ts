import asyncio from "asyncio";

async function waits(future) {
  try {
    await future;
  } catch (error) {
    print(repr(error));
    throw error;
  }
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  const task = asyncio.createTask(waits(future));
  await asyncio.sleep(0);
  future.cancel("future");
  task.cancel("task");
  try {
    await task;
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
