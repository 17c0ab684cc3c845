import asyncio from "asyncio";

async function job() {
  asyncio.currentTask().cancel("myself");
  await asyncio.sleep(1);
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(job());
  print(task.done(), task.cancelling());
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled());
  }
}

asyncio.run(main());
