import asyncio from "asyncio";

async function main() {
  try {
    await using scope = asyncio.timeout(10);
    await asyncio.sleep(2);
    scope.reschedule(1);
    await asyncio.sleep(1);
    print("never");
  } catch {
    print(asyncio.getRunningLoop().time() === 2);
  }
}

asyncio.run(main());
