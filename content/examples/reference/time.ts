import asyncio from "asyncio";
import time from "time";

async function other() {
  print("the other task runs");
}

async function main() {
  const task = asyncio.createTask(other());
  const begin = time.perfCounter();
  time.sleep(1);
  print(`${(time.perfCounter() - begin).toFixed(1)} s, and nobody else could run`);
  await asyncio.sleep(1);
  print(`${(time.perfCounter() - begin).toFixed(1)} s`);
  await task;
}

asyncio.run(main());
