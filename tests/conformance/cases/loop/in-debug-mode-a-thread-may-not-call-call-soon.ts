import asyncio from "asyncio";
import time from "time";

function work(loop: asyncio.EventLoop, future: asyncio.Future<number>) {
  time.sleep(1);
  loop.callSoonThreadsafe(print, "called");
  const calls = [
    () => loop.callSoon(print, "soon"),
    () => loop.callLater(1, print, "later"),
    () => future.setResult(1),
  ];
  for (const call of calls) {
    try {
      call();
    } catch (error) {
      print(error);
    }
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<number>();
  future.addDoneCallback((done) => print("done"));
  await asyncio.toThread(work, loop, future);
  print(future.done());
}

asyncio.run(main(), { debug: true });
