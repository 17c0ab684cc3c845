import asyncio from "asyncio";

async function waits() {
  await asyncio.waitFor(asyncio.sleep(5), 1);
}

async function main() {
  const task = asyncio.createTask(waits());
  asyncio.getRunningLoop().callAt(1, () => task.cancel("outside"));
  try {
    await task;
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
