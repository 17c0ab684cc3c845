import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const futures = range(3).map(() => loop.createFuture());
  for (const index of [2, 0, 1]) {
    loop.callSoon((which) => futures[which].setResult(which), index);
  }
  for (const turn of asyncio.asCompleted(futures)) {
    print(await turn);
  }
}

asyncio.run(main());
