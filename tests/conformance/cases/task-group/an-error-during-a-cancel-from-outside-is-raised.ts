import asyncio from "asyncio";

async function stumbles() {
  try {
    await asyncio.sleep(5);
  } finally {
    throw new ValueError("clean up");
  }
}

async function grouped() {
  await using group = new asyncio.TaskGroup();
  group.createTask(stumbles());
}

async function main() {
  const task = asyncio.createTask(grouped());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    print(repr(error.exceptions), task.cancelled());
  }
}

asyncio.run(main());
