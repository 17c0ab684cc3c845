import asyncio from "asyncio";

async function fails() {
  await using scope = asyncio.timeout(1);
  await asyncio.sleep(2);
}

async function waits(task) {
  try {
    await asyncio.sleep(9);
  } finally {
    await task;
  }
}

async function main() {
  await using group = new asyncio.TaskGroup();
  const task = group.createTask(fails());
  group.createTask(waits(task));
}

asyncio.run(main());
