import asyncio from "asyncio";

async function job() {
  return "done";
}

async function main() {
  const coroutine = job();
  print(asyncio.iscoroutine(coroutine), asyncio.isfuture(coroutine));
  const task = asyncio.ensureFuture(coroutine);
  print(asyncio.iscoroutine(task), asyncio.isfuture(task));
  print(asyncio.ensureFuture(task) === task);
  print(await task);
}

asyncio.run(main());
