import asyncio from "asyncio";
import time from "time";

function copy() {
  for (const part of [1, 2, 3]) {
    time.sleep(1);
    print("copied part", part);
  }
}

async function main() {
  try {
    await using limit = asyncio.timeout(1.5);
    await asyncio.toThread(copy);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("time is up");
  }
  print("main ends");
}

asyncio.run(main());
