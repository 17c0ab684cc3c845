import asyncio from "asyncio";
import time from "time";

async function main() {
  try {
    await asyncio.sleep(NaN);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(repr(error));
  }
  for (const seconds of [NaN, -1, -0.5]) {
    try {
      time.sleep(seconds);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print(repr(error));
    }
  }
  print(asyncio.getRunningLoop().time().toFixed(1));
}

asyncio.run(main());
