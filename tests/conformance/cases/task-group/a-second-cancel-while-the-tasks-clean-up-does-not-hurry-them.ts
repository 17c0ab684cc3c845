import asyncio from "asyncio";

async function tidy() {
  try {
    await asyncio.sleep(5);
  } finally {
    await asyncio.sleep(3);
    print("tidy");
  }
}

async function grouped() {
  await using group = new asyncio.TaskGroup();
  group.createTask(tidy());
}

async function main() {
  const task = asyncio.createTask(grouped());
  await asyncio.sleep(1);
  task.cancel("first");
  await asyncio.sleep(1);
  task.cancel("second");
  try {
    await task;
  } catch (error) {
    print(repr(error), asyncio.getRunningLoop().time() === 4);
  }
}

asyncio.run(main());
