import asyncio from "asyncio";

async function nothing() {
  return 1;
}

async function job() {
  asyncio.currentTask().cancel();
  print("coroutine", await nothing());
  const future = asyncio.getRunningLoop().createFuture();
  future.setResult(2);
  print("future", await future);
  await asyncio.sleep(0);
  print("never");
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.wait([task]);
  print(task.cancelled());
}

asyncio.run(main());
