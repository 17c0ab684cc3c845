import asyncio from "asyncio";

async function main() {
  try {
    await asyncio.waitFor(asyncio.sleep(5), 1);
  } catch (error) {
    print(repr(error), repr(error.__cause__));
  }
}

asyncio.run(main());
