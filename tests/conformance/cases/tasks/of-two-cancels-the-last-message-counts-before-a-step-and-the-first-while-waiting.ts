import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(1);
  } catch (error) {
    print(repr(error));
    throw error;
  }
}

async function outcome(task) {
  try {
    await task;
  } catch (error) {
    print(repr(error));
  }
}

async function main() {
  const early = asyncio.createTask(job());
  early.cancel("one");
  early.cancel("two");
  await outcome(early);
  const waiting = asyncio.createTask(job());
  await asyncio.sleep(0);
  waiting.cancel("one");
  waiting.cancel("two");
  await outcome(waiting);
}

asyncio.run(main());
