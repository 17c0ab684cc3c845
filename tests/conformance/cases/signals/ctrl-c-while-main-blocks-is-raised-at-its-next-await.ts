// Ctrl-C at 1
import asyncio from "asyncio";
import time from "time";

async function main() {
  time.sleep(2);
  print("blocked for", time.monotonic().toFixed(1));
  try {
    await asyncio.sleep(1);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("cancelled at", time.monotonic().toFixed(1));
    throw error;
  }
}

asyncio.run(main());
