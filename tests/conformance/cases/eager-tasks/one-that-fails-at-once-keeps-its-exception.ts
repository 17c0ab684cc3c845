import asyncio from "asyncio";

async function fails() {
  throw new ValueError("at once");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(fails());
  print(task.done(), repr(task.exception()));
  try {
    await task;
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
