import asyncio from "asyncio";

async function job() {
  asyncio.currentTask().cancel("myself");
  print("still here");
  try {
    await asyncio.sleep(1);
  } catch (error) {
    print(repr(error), asyncio.getRunningLoop().time() === 0);
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.wait([task]);
  print(task.cancelled());
}

asyncio.run(main());
