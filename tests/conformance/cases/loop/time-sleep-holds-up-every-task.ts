import asyncio from "asyncio";
import time from "time";

async function blocks() {
  time.sleep(3);
  print("blocked", asyncio.getRunningLoop().time() === 3);
}

async function waits() {
  await asyncio.sleep(1);
  print("woken late", asyncio.getRunningLoop().time() === 3);
}

async function main() {
  await asyncio.gather(waits(), blocks());
}

asyncio.run(main());
