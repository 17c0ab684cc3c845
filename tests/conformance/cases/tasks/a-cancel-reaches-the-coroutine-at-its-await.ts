import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    print("in the job", repr(error));
    throw error;
  } finally {
    print("clean up");
  }
}

async function main() {
  const task = asyncio.createTask(job());
  await asyncio.sleep(1);
  print(task.cancel(), task.cancelled(), task.cancelling());
  try {
    await task;
  } catch {
    print(task.done(), task.cancelled(), task.cancel());
  }
}

asyncio.run(main());
