import asyncio from "asyncio";

async function job() {
  throw new asyncio.CancelledError("at once");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(job());
  print(task.done(), task.cancelled());
  try {
    await task;
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
