import asyncio from "asyncio";

async function main() {
  await asyncio.sleep(2);
  try {
    await using scope = asyncio.timeoutAt(1);
    print("the block begins");
    await asyncio.sleep(1);
    print("never");
  } catch (error) {
    print(repr(error), asyncio.getRunningLoop().time() === 2);
  }
}

asyncio.run(main());
