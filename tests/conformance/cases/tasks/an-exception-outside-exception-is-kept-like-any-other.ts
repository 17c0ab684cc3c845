import asyncio from "asyncio";

class Special extends BaseException {}

async function job() {
  throw new Special("kept");
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.wait([task]);
  print(repr(task.exception()));
  try {
    await task;
  } catch (error) {
    print("caught", error);
  }
}

asyncio.run(main());
