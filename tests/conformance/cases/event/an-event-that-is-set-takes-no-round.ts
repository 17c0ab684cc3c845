import asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  event.set();
  asyncio.getRunningLoop().callSoon(print, "a round has passed");
  print(await event.wait());
  await asyncio.sleep(0);
}

asyncio.run(main());
