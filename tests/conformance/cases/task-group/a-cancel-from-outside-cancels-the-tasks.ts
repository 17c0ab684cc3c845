import asyncio from "asyncio";

async function job(name) {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    print(name, repr(error));
    throw error;
  }
}

async function grouped() {
  await using group = new asyncio.TaskGroup();
  group.createTask(job("a"));
  group.createTask(job("b"));
}

async function main() {
  const task = asyncio.createTask(grouped());
  await asyncio.sleep(1);
  task.cancel("outside");
  try {
    await task;
  } catch (error) {
    print("main", repr(error), task.cancelled());
  }
}

asyncio.run(main());
