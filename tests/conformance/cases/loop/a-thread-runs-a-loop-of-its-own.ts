import asyncio from "asyncio";
import time from "time";

async function inner(name: string) {
  print(name, "begins");
  await asyncio.sleep(1);
  print(await asyncio.toThread(time.sleep, 1));
  return name;
}

function work(name: string) {
  time.sleep(0.5);
  return asyncio.run(inner(name));
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const begin = loop.time();
  const job = asyncio.createTask(asyncio.toThread(work, "job"));
  await asyncio.sleep(1);
  print("meanwhile");
  print(await job);
  print(loop.time() - begin >= 2.5);
}

asyncio.run(main());
