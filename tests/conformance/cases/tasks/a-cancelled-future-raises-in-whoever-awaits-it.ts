import asyncio from "asyncio";

async function waits(future) {
  try {
    await future;
  } catch (error) {
    print("caught", repr(error));
    return "goes on";
  }
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  const task = asyncio.createTask(waits(future));
  await asyncio.sleep(0);
  future.cancel("the future");
  print(await task, task.cancelling());
}

asyncio.run(main());
