import asyncio from "asyncio";
import functools from "functools";

function callback(...args) {}

async function main() {
  const loop = asyncio.getRunningLoop();
  print(loop.callSoon(callback, 1, "two"));
  print(loop.callSoon(functools.partial(callback, 1)));
  const future = loop.createFuture();
  future.addDoneCallback(functools.partial(callback, 1));
  print(future);
}

asyncio.run(main());
