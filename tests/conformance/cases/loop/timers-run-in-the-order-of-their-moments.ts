import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(2.5, () => print("late", loop.time()));
  loop.callLater(0.5, () => print("early", loop.time()));
  loop.callAt(1.5, () => print("between", loop.time()));
  await asyncio.sleep(3);
}

asyncio.run(main());
