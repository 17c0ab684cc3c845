import asyncio from "asyncio";

async function fails() {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    throw new ValueError("clean-up");
  }
}

async function parent() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fails());
    await asyncio.sleep(5);
  } catch (error) {
    print(repr(error));
  }
  try {
    await asyncio.sleep(1);
  } catch (error) {
    print(repr(error));
  }
}

async function main() {
  const task = asyncio.createTask(parent());
  await asyncio.sleep(1);
  task.cancel();
  await task;
}

asyncio.run(main());
