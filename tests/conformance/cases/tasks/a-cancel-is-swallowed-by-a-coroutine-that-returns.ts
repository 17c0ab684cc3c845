import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(10);
  } catch {
    return "a result";
  }
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(0);
  task.cancel();
  print(await task, task.cancelled(), task.cancelling());
}

asyncio.run(main());
