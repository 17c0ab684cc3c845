import asyncio from "asyncio";

async function job(value) {
  return value;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setTaskFactory(asyncio.eagerTaskFactory);
  loop.callSoon(print, "a round has passed");
  print(await asyncio.gather(job(1), job(2), job(3)));
  await asyncio.sleep(0);
}

asyncio.run(main());
