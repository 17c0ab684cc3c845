import asyncio from "asyncio";
import time from "time";

function slow() {
  time.sleep(0.25);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  print(loop.slowCallbackDuration);
  loop.callSoon(slow);
  await asyncio.sleep(0);
  loop.setDebug(true);
  loop.slowCallbackDuration = 0.5;
  loop.callSoon(slow);
  await asyncio.sleep(0);
  print("nothing was reported");
}

asyncio.run(main());
