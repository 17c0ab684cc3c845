import asyncio from "asyncio";

async function tick() {
  const loop = asyncio.getRunningLoop();
  for (let turn = 0; turn < 4; turn++) {
    await asyncio.sleep(0.123);
    print("tick", loop.time());
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const ticking = asyncio.createTask(tick());
  const end = loop.time() + 0.5;
  while (loop.time() < end) await asyncio.sleep(0);
  print("over", loop.time().toFixed(3), ticking.done());
}

asyncio.run(main());
