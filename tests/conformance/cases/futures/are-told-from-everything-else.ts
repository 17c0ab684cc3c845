import asyncio from "asyncio";

async function job() {}

async function main() {
  const coroutine = job();
  const task = asyncio.createTask(coroutine);
  const future = asyncio.getRunningLoop().createFuture();
  print(asyncio.isfuture(future), asyncio.isfuture(task), asyncio.isfuture(coroutine), asyncio.isfuture(5));
  print(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(task), asyncio.iscoroutine(job));
  await task;
}

asyncio.run(main());
