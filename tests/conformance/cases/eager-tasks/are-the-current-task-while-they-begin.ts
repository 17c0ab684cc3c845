import asyncio from "asyncio";

async function job() {
  print("inside", asyncio.currentTask().getName());
  await asyncio.sleep(0);
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(job(), { name: "eager" });
  print("outside", asyncio.currentTask().getName());
  await task;
}

asyncio.run(main());
