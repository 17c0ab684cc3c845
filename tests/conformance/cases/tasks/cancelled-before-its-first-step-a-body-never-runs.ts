import asyncio from "asyncio";

async function job() {
  print("never");
}

async function main() {
  const task = asyncio.createTask(job());
  task.cancel("early");
  try {
    await task;
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
