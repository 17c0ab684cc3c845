import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  await asyncio.sleep(2);
  const scope = asyncio.timeoutAt(3.5);
  try {
    await using enteredScope = scope;
    await asyncio.sleep(5);
  } catch {
    print(loop.time(), scope.when(), scope.expired());
  }
}

asyncio.run(main());
