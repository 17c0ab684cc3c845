import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (let number = 0; number < 10; number++) {
    loop.callAt(1, print, number);
  }
  await asyncio.sleep(2);
}

asyncio.run(main());
