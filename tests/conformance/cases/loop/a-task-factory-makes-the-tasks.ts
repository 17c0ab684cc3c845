import asyncio from "asyncio";

function factory(loop, coroutine, options) {
  print("makes a task", options.name);
  return new asyncio.Task(coroutine, { loop, ...options });
}

async function job() {
  print(asyncio.currentTask().getName());
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setTaskFactory(factory);
  print(loop.getTaskFactory() === factory);
  await asyncio.createTask(job(), { name: "made" });
  loop.setTaskFactory(null);
  print(loop.getTaskFactory());
  await asyncio.createTask(job(), { name: "plain" });
}

asyncio.run(main());
