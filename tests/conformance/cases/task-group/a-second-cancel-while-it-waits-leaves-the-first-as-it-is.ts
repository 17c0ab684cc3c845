import asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.sleep(1);
  }
}

async function job() {
  await using group = new asyncio.TaskGroup();
  group.createTask(stubborn());
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(1);
  task.cancel("first");
  await asyncio.sleep(1);
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  task.cancel("second");
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print(repr(error), repr(error.__context__));
  }
}

asyncio.run(main());
