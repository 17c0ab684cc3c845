import asyncio from "asyncio";

async function job(future) {
  print("woken", await future);
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.addDoneCallback((future) => print("first", asyncio.currentTask()));
  const task = asyncio.createTask(job(future));
  await asyncio.sleep(0);
  future.addDoneCallback((future) => print("last"));
  future.setResult("value");
  print("set");
  await task;
}

asyncio.run(main());
