import asyncio from "asyncio";

async function inner() {
  print("inner", asyncio.currentTask().getName());
  return "value";
}

async function main() {
  asyncio.getRunningLoop().callSoon(print, "a round later");
  print(await inner());
  print("no round has passed");
  await asyncio.sleep(0);
}

asyncio.run(main());
