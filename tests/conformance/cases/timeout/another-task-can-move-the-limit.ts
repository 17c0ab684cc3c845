import asyncio from "asyncio";

async function extend(scope: asyncio.Timeout) {
  scope.reschedule(asyncio.getRunningLoop().time() + 2.5);
}

async function main() {
  try {
    await using scope = asyncio.timeout(1);
    asyncio.createTask(extend(scope), { eagerStart: true });
    await asyncio.sleep(1.5);
    print("longer than the first limit");
    await asyncio.sleep(5);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("over after the second", asyncio.getRunningLoop().time());
  }
}

asyncio.run(main());
