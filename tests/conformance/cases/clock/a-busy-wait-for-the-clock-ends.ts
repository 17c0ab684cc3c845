import asyncio from "asyncio";
import time from "time";

async function tick() {
  for (let turn = 0; turn < 3; turn++) {
    await asyncio.sleep(0.5);
    print("tick", asyncio.getRunningLoop().time());
  }
}

async function main() {
  const ticking = asyncio.createTask(tick());
  await asyncio.sleep(0);
  const end = time.monotonic() + 1;
  while (time.monotonic() < end);
  print("over", time.monotonic());
  await ticking;
}

asyncio.run(main());
