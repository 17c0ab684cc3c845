import asyncio from "asyncio";

async function main() {
  try {
    await using scope = asyncio.timeout(0);
    await asyncio.sleep(1);
  } catch (error) {
    print(repr(error), asyncio.getRunningLoop().time() === 0);
  }
}

asyncio.run(main());
