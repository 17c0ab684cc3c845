import asyncio from "asyncio";
import time from "time";

async function work() {
  print("work begins");
  await asyncio.toThread(time.sleep, 0.5);
  print("work ends");
}

async function tick() {
  for (const number of [1, 2, 3]) {
    print(`tick ${number}`);
    await asyncio.sleep(0.3);
  }
}

async function main() {
  await asyncio.gather(work(), tick());
}

asyncio.run(main());
