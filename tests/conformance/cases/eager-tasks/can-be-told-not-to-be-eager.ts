import asyncio from "asyncio";

async function job() {
  print("runs");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(job(), { eagerStart: false });
  print("made", task.done());
  await task;
}

asyncio.run(main());
