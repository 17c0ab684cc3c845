import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const futures = range(2).map(() => loop.createFuture());
  futures[0].setResult("a");
  futures[1].setResult("b");
  loop.callSoon(print, "a round has passed");
  const gathering = asyncio.gather(...futures);
  print(gathering.done(), await gathering);
  await asyncio.sleep(0);
}

asyncio.run(main());
