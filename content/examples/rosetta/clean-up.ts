import asyncio from "asyncio";

async function talk() {
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.sleep(1);
    print("the connection is closed");
  }
}

async function main() {
  const task = asyncio.createTask(talk());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("main: it has ended");
  }
}

asyncio.run(main());
