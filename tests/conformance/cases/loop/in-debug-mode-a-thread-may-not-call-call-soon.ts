import asyncio from "asyncio";
import time from "time";

function work(loop: asyncio.AbstractEventLoop) {
  time.sleep(1);
  loop.callSoonThreadsafe(print, "called");
  for (const call of [() => loop.callSoon(print, "soon"), () => loop.callLater(1, print, "later")]) {
    try {
      call();
    } catch (error) {
      print(error);
    }
  }
}

async function main() {
  await asyncio.toThread(work, asyncio.getRunningLoop());
}

asyncio.run(main(), { debug: true });
