import asyncio from "asyncio";

async function work() {
  for (const part of [1, 2, 3]) {
    try {
      await asyncio.sleep(1);
      print("part", part, "is done");
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      print("part", part, "is cancelled");
    }
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.sleep(1.5);
  task.cancel();
  await task;
  print("cancelled:", task.cancelled());
}

asyncio.run(main());
