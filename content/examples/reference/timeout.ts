import asyncio from "asyncio";

async function main() {
  try {
    await using limit = asyncio.timeout(1);
    print("expired:", limit.expired());
    await asyncio.sleep(10);
  } catch (error) {
    print("too late:", repr(error));
  }

  const loop = asyncio.getRunningLoop();
  {
    await using limit = asyncio.timeoutAt(loop.time() + 1);
    limit.reschedule(loop.time() + 5);
    await asyncio.sleep(2);
    print("in time:", !limit.expired());
  }
}

asyncio.run(main());
