import asyncio from "asyncio";
import time from "time";

async function compress() {
  time.sleep(0.5);
}

async function main() {
  const task = asyncio.createTask(compress());
  asyncio.getRunningLoop().setDebug(true);
  await task;
}

asyncio.run(main());
