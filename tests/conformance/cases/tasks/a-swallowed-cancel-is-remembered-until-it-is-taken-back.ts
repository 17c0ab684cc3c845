import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(1);
  } catch (error) {
    const task = asyncio.currentTask();
    print(task.cancelling(), task.uncancel(), task.cancelling());
  }
  await asyncio.sleep(1);
  return "went on";
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(0);
  task.cancel();
  print(await task);
}

asyncio.run(main());
