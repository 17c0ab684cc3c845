import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  await asyncio.sleep(2);
  loop.callAt(1, () => print("past"));
  loop.callLater(-5, () => print("before now"));
  loop.callSoon(() => print("soon"));
  await asyncio.sleep(0);
  await asyncio.sleep(0);
}

asyncio.run(main());
