import asyncio from "asyncio";
import time from "time";

async function work() {
  const begin = time.perfCounter();
  await asyncio.sleep(0);
  return (time.perfCounter() - begin) * 2 + 0.25;
}

async function main() {
  const works = Array.from({ length: 2000 }, () => work());
  let sum = 0;
  for (const each of await asyncio.gather(...works)) sum += each;
  print(sum.toFixed(3));
  await asyncio.sleep(1);
  print(time.perfCounter().toFixed(3));
}

asyncio.run(main());
