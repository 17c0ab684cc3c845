import asyncio from "asyncio";

async function job() {}

async function main() {
  const coroutine = job();
  const task = asyncio.createTask(coroutine);
  print(task.getCoro() === coroutine, task.getLoop() === asyncio.getRunningLoop());
  await task;
  print(task.getCoro() === coroutine);
}

asyncio.run(main());
