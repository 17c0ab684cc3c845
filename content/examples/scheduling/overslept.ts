import asyncio from "asyncio";
import time from "time";

async function sleeper(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${name} wakes`);
}

async function blocker() {
  print("the blocker begins");
  time.sleep(0.5);
  print("the blocker ends");
}

async function main() {
  await asyncio.gather(sleeper("A", 0.2), sleeper("B", 0.1), blocker());
}

asyncio.run(main());
