import asyncio from "asyncio";

class Named extends asyncio.Task {}

async function job() {
  print(type(asyncio.currentTask()));
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setTaskFactory(asyncio.createEagerTaskFactory(Named));
  const task = asyncio.createTask(job());
  print(task.done());
}

asyncio.run(main());
