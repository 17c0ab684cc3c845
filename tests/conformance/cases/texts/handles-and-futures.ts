import asyncio from "asyncio";

function callback(...args) {}

async function main() {
  const loop = asyncio.getRunningLoop();
  const handle = loop.callSoon(callback);
  const timer = loop.callAt(1.5, callback);
  print(handle, timer);
  timer.cancel();
  print(timer);
  const future = loop.createFuture();
  for (let i = 0; i < 3; i++) {
    future.addDoneCallback(callback);
  }
  print(future);
}

asyncio.run(main());
