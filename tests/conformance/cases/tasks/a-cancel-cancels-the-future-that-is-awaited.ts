import asyncio from "asyncio";

async function waits(future) {
  await future;
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  const task = asyncio.createTask(waits(future));
  await asyncio.sleep(0);
  task.cancel("enough");
  print(future.cancelled(), task.cancelled());
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled());
  }
}

asyncio.run(main());
