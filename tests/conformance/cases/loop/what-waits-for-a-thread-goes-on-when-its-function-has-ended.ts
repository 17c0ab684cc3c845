import asyncio from "asyncio";
import time from "time";

function work(name: string, seconds: number) {
  print(name, "begins");
  time.sleep(seconds);
  print(name, "ends");
  if (seconds === 3) {
    throw new ValueError(name);
  }
  return name;
}

async function tick() {
  for (let i = 0; i < 4; i++) {
    await asyncio.sleep(0.75);
    print("tick");
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const ticking = asyncio.createTask(tick());
  const jobs = [asyncio.toThread(work, "a", 2), loop.runInExecutor(null, work, "b", 1)];
  print(await asyncio.gather(...jobs));
  try {
    await loop.runInExecutor(null, work, "c", 3);
  } catch (error) {
    print(repr(error));
  }
  const dropped = loop.runInExecutor(null, work, "d", 1);
  dropped.cancel();
  await ticking;
}

asyncio.run(main());
