import asyncio from "asyncio";

async function slow() {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    print("slow", repr(error));
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(slow());
  try {
    await asyncio.waitFor(task, 1);
  } catch (error) {
    print(repr(error), task.cancelled(), asyncio.getRunningLoop().time() === 1);
  }
}

asyncio.run(main());
