import asyncio from "asyncio";
import time from "time";

function work(loop: asyncio.EventLoop) {
  time.sleep(1);
  for (let number = 0; number < 8; number++) loop.callSoonThreadsafe(print, number);
  const cancelled = loop.callSoonThreadsafe(print, "never");
  cancelled.cancel();
  return "done";
}

async function main() {
  print(await asyncio.toThread(work, asyncio.getRunningLoop()));
}

asyncio.run(main());
