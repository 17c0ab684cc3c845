import asyncio from "asyncio";

async function quick() {
  return 1;
}

async function slow() {
  await asyncio.sleep(1);
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const quickTask = asyncio.createTask(quick());
  const slowTask = asyncio.createTask(slow());
  print(asyncio.allTasks().has(quickTask), asyncio.allTasks().has(slowTask));
  await slowTask;
}

asyncio.run(main());
