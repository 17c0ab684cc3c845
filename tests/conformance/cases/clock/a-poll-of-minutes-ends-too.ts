import asyncio from "asyncio";
import time from "time";

async function main() {
  const end = time.time() + 600;
  let polls = 0;
  while (time.time() < end) {
    polls += 1;
    await asyncio.sleep(0);
  }
  print(polls);
}

asyncio.run(main());
