import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const timer = loop.callLater(1, print, "never");
  print(timer.cancelled(), timer.when() === 1);
  timer.cancel();
  timer.cancel();
  print(timer.cancelled());
  await asyncio.sleep(2);
}

asyncio.run(main());
