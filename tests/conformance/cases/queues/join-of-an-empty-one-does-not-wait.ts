import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  asyncio.getRunningLoop().callSoon(print, "a round has passed");
  print(await queue.join());
  await asyncio.sleep(0);
}

asyncio.run(main());
