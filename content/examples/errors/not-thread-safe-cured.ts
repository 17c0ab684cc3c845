import asyncio from "asyncio";
import time from "time";

function measure(loop: asyncio.EventLoop) {
  time.sleep(1);
  loop.callSoonThreadsafe(print, "measured:", 21);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  await asyncio.toThread(measure, loop);
}

asyncio.run(main(), { debug: true });
