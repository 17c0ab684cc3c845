import asyncio from "asyncio";
import time from "time";

async function job1() {
  print("job1开始");
  time.sleep(1);
  print("job1结束");
}

async function job2() {
  print("job2开始");
  await asyncio.sleep(0.5);
  print("job2结束");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  await asyncio.gather(job1(), job1(), job1(), job2());
  print(`${(loop.time() - start).toFixed(2)} s`);
}

asyncio.run(main());
