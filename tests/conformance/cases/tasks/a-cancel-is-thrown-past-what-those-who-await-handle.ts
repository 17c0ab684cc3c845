import asyncio from "asyncio";

async function inner() {
  try {
    await asyncio.sleep(1);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cancelled");
  }
  try {
    throw new ValueError("inner");
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(repr(error.__context__));
  }
}

async function outer() {
  try {
    throw new KeyError("outer");
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    await inner();
  }
}

async function main() {
  const task = asyncio.createTask(outer());
  await asyncio.sleep(0);
  task.cancel();
  await task;
}

asyncio.run(main());
