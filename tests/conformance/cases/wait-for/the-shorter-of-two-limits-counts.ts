import asyncio from "asyncio";

async function main() {
  try {
    await asyncio.waitFor(asyncio.waitFor(asyncio.sleep(5), 3), 1);
  } catch (error) {
    print(repr(error), asyncio.getRunningLoop().time() === 1);
  }
  try {
    await asyncio.waitFor(asyncio.waitFor(asyncio.sleep(5), 1), 3);
  } catch (error) {
    print(repr(error), asyncio.getRunningLoop().time() === 2);
  }
}

asyncio.run(main());
