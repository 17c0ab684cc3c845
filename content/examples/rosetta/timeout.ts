import asyncio from "asyncio";

async function fetch(page: string) {
  try {
    await asyncio.sleep(3);
    print(page, "is there");
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print(page, "is no longer wanted");
    throw error;
  }
}

async function main() {
  try {
    await using limit = asyncio.timeout(2);
    await fetch("a");
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("main: too late");
  }
}

asyncio.run(main());
