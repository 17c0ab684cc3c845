import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(() => victim.cancel());
  const victim = loop.callSoon(print, "never");
  await asyncio.sleep(0);
  print(victim.cancelled());
}

asyncio.run(main());
