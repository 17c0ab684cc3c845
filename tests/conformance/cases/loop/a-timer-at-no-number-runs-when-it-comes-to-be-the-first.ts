import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(1, print, "one");
  loop.callLater(NaN, print, "nan");
  loop.callLater(2, print, "two");
  loop.callAt(0.5, print, "half");
  await asyncio.sleep(3);
  loop.callLater(NaN, print, "nan");
  loop.callLater(1, print, "one");
  await asyncio.sleep(0);
  print("next round");
  await asyncio.sleep(2);
  print("end");
}

asyncio.run(main());
