import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const soon = loop.callSoon(print, "soon");
  const alarm = loop.callLater(1, print, "the alarm rings");
  const snooze = loop.callLater(2, print, "the alarm rings again");
  print("in", (alarm.when() - loop.time()).toFixed(1), "s");
  snooze.cancel();
  await asyncio.sleep(3);
  print(soon.cancelled(), alarm.cancelled(), snooze.cancelled());
}

asyncio.run(main());
