import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(0, print, "later 0");
  loop.callLater(-1, print, "later -1");
  loop.callSoon(print, "soon");
  await asyncio.sleep(1);
}

asyncio.run(main());
