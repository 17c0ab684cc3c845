import asyncio from "asyncio";

async function job() {
  await asyncio.sleep(2);
  print("the job ends");
  return "value";
}

async function waits(task) {
  await asyncio.shield(task);
}

async function main() {
  const task = asyncio.createTask(job());
  const waiting = asyncio.createTask(waits(task));
  await asyncio.sleep(1);
  waiting.cancel("enough");
  try {
    await waiting;
  } catch (error) {
    print(repr(error), task.done());
  }
  print(await task);
}

asyncio.run(main());
