import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const futures = range(3).map(() => loop.createFuture());
  const gathering = asyncio.gather(...futures, { returnExceptions: true });
  futures[0].cancel("zero");
  futures[1].setException(new ValueError("one"));
  futures[2].setResult("two");
  print(await gathering);
}

asyncio.run(main());
