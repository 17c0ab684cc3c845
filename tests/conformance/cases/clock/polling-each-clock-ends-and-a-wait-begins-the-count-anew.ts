import asyncio from "asyncio";
import time from "time";

async function poll(now: () => number) {
  const end = now() + 1;
  let polls = 0;
  while (now() < end) {
    polls += 1;
    await asyncio.sleep(0);
  }
  print(polls, asyncio.getRunningLoop().time().toFixed(3));
}

async function main() {
  for (const now of [time.time, time.monotonic, time.perfCounter]) {
    await poll(now);
    await asyncio.sleep(0.5);
  }
}

asyncio.run(main());
