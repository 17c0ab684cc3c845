import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture();
  future.setResult("value");
  loop.callSoon(print, "a round has passed");
  print(await future, await future);
  await asyncio.sleep(0);
}

asyncio.run(main());
