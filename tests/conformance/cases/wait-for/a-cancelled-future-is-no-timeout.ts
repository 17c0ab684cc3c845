import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture();
  loop.callLater(1, () => future.cancel("by hand"));
  try {
    await asyncio.waitFor(future, 5);
  } catch (error) {
    print(repr(error), asyncio.currentTask().cancelling());
  }
}

asyncio.run(main());
