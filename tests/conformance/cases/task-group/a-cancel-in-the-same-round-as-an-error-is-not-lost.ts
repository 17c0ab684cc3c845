import asyncio from "asyncio";

async function fails() {
  throw new ValueError("no");
}

async function grouped() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fails());
    await asyncio.sleep(5);
  } catch (error) {
    print(error, asyncio.currentTask().cancelling());
  }
  try {
    await asyncio.sleep(1);
  } catch (error) {
    print(repr(error));
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(grouped());
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  task.cancel("outside");
  await asyncio.wait([task]);
  print(task.cancelled());
}

asyncio.run(main());
