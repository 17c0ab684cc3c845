import asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(3600));
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch {
    print("woken", asyncio.getRunningLoop().time() === 1);
  }
}

asyncio.run(main());
