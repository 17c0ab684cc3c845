import asyncio from "asyncio";

async function main() {
  try {
    await using scope = asyncio.timeout(1);
    try {
      await asyncio.sleep(5);
    } catch (error) {
      print("inside", repr(error));
      throw error;
    }
  } catch (error) {
    print(repr(error), asyncio.getRunningLoop().time() === 1);
  }
}

asyncio.run(main());
