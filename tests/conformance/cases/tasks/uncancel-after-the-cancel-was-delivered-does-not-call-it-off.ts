import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(10);
  } catch {
    print("caught", asyncio.currentTask().uncancel());
  }
  await asyncio.sleep(1);
  return "unharmed";
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(0);
  task.cancel();
  print(task.uncancel(), task.cancelling());
  print(await task);
}

asyncio.run(main());
