import asyncio from "asyncio";

async function limited() {
  await using scope = asyncio.timeout(5);
  await asyncio.sleep(10);
}

async function main() {
  const task = asyncio.createTask(limited());
  await asyncio.sleep(1);
  task.cancel("outside");
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled());
  }
}

asyncio.run(main());
