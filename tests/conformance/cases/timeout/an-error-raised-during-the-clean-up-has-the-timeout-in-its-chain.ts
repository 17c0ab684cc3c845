import asyncio from "asyncio";

async function main() {
  try {
    await using scope = asyncio.timeout(1);
    try {
      await asyncio.sleep(5);
    } catch (cancelled) {
      const failure = new ValueError("clean up failed");
      failure.__context__ = cancelled;
      throw failure;
    }
  } catch (error) {
    print(repr(error), repr(error.__context__), repr(error.__context__.__cause__));
  }
}

asyncio.run(main());
