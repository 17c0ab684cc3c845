import asyncio from "asyncio";

async function job(future) {
  return await future;
}

async function fails() {
  throw new ValueError("no");
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  const task = asyncio.createTask(job(future), { name: "T" });
  print(task);
  await asyncio.sleep(0);
  print(task);
  task.addDoneCallback(print);
  future.setResult("x".repeat(60));
  await task;
  print(task);
  const other = asyncio.createTask(asyncio.sleep(1));
  await asyncio.sleep(0);
  other.cancel();
  print(other);
  const failing = asyncio.createTask(fails());
  await asyncio.wait([other, failing]);
  print(other, failing);
  failing.exception();
}

asyncio.run(main());
