import asyncio from "asyncio";

async function main() {
  try {
    await using scope = asyncio.timeout(1);
    try {
      await asyncio.sleep(5);
    } catch (error) {
      try {
        scope.reschedule(9);
      } catch (error) {
        print(error);
      }
      throw error;
    }
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
