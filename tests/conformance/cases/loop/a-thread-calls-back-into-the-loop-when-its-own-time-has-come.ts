import asyncio from "asyncio";
import time from "time";

function work(loop: asyncio.EventLoop, event: asyncio.Event, late: asyncio.Future<string>) {
  time.sleep(1);
  loop.callSoonThreadsafe(() => event.set());
  time.sleep(1);
  loop.callSoonThreadsafe(() => late.setResult("late"));
  loop.callSoonThreadsafe(print, "called at", 2);
  return "done";
}

async function waitForEvent(loop: asyncio.EventLoop, event: asyncio.Event) {
  await event.wait();
  print("event", loop.time() >= 1);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const event = new asyncio.Event();
  const late = loop.createFuture<string>();
  const waiting = asyncio.createTask(waitForEvent(loop, event));
  const job = loop.runInExecutor(null, work, loop, event, late);
  await asyncio.sleep(0.5);
  print(event.isSet(), late.done());
  print(await late);
  print(await job);
  await waiting;
}

asyncio.run(main());
