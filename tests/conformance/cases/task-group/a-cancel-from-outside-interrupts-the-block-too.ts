import asyncio from "asyncio";

async function grouped() {
  await using group = new asyncio.TaskGroup();
  group.createTask(asyncio.sleep(5));
  try {
    await asyncio.sleep(3);
  } catch (error) {
    print("block", repr(error));
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(grouped());
  await asyncio.sleep(1);
  task.cancel("outside");
  await asyncio.wait([task]);
  print(task.cancelled());
}

asyncio.run(main());
