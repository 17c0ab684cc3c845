import asyncio from "asyncio";

async function job() {
  return "done";
}

async function main() {
  const coroutine = job();
  const task = asyncio.ensureFuture(coroutine);
  print(task instanceof asyncio.Task, task.getCoro() === coroutine);
  print(asyncio.ensureFuture(task) === task);
  const future = asyncio.getRunningLoop().createFuture();
  print(asyncio.ensureFuture(future) === future);
  print(await task);
}

asyncio.run(main());
