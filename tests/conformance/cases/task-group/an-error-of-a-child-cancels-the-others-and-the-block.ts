import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("child");
}

async function waits(name) {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    print(name, repr(error));
    throw error;
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(waits("other"));
    group.createTask(fails());
    await waits("block");
  } catch (error) {
    print(repr(error), asyncio.currentTask().cancelling());
  }
}

asyncio.run(main());
