import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(10);
  } catch {
    print("not now");
  }
  await asyncio.sleep(2);
  return "later";
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(1);
  task.cancel();
  print(await task, task.cancelled(), asyncio.getRunningLoop().time() === 3);
}

asyncio.run(main());
