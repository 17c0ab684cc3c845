import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print("the job sees", repr(error));
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(1);
  try {
    task.result();
  } catch (error) {
    print(repr(error));
  }
  task.cancel("enough");
  try {
    await task;
  } catch (error) {
    print("main sees", repr(error), error instanceof Exception);
  }
}

asyncio.run(main());
