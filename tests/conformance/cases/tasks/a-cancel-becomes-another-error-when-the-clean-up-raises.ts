import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(10);
  } finally {
    throw new ValueError("clean up failed");
  }
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(0);
  task.cancel();
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled(), repr(task.exception()));
  }
}

asyncio.run(main());
