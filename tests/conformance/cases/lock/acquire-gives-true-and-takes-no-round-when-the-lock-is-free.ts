import asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  asyncio.getRunningLoop().callSoon(print, "a round has passed");
  print(await lock.acquire(), lock.locked());
  lock.release();
  print(lock.locked());
  await asyncio.sleep(0);
}

asyncio.run(main());
