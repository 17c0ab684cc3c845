import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const timers = [];
  for (let number = 0; number < 150; number++) {
    timers.push(loop.callAt(1 + (number % 3), print, number));
  }
  await asyncio.sleep(0);
  for (let number = 0; number < 150; number++) {
    if (number % 4 !== 0) timers[number].cancel();
  }
  await asyncio.sleep(5);
}

asyncio.run(main());
