import asyncio from "asyncio";

async function job() {
  throw new asyncio.CancelledError("by itself");
}

async function main() {
  const task = asyncio.createTask(job());
  try {
    await task;
  } catch (error) {
    print(repr(error), task.cancelled(), task.cancelling());
  }
}

asyncio.run(main());
