import asyncio from "asyncio";

async function job(future) {
  try {
    print(await future);
  } catch (error) {
    print("cancelled");
  }
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  const task = asyncio.createTask(job(future));
  await asyncio.sleep(0);
  future.setResult("lost");
  task.cancel();
  await task;
}

asyncio.run(main());
