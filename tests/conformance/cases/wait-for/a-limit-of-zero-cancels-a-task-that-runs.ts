import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(5);
  } finally {
    print("cleans up");
  }
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(1);
  try {
    await asyncio.waitFor(task, 0);
  } catch (error) {
    print(repr(error), task.cancelled());
  }
}

asyncio.run(main());
