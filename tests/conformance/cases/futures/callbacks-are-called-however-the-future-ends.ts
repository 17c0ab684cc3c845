import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const names = ["finished", "failed", "cancelled"];
  const futures = names.map(() => loop.createFuture());
  for (const future of futures) {
    future.addDoneCallback((done) => print(names[futures.indexOf(done)], done.cancelled()));
  }
  futures[0].setResult(1);
  futures[1].setException(new ValueError());
  futures[2].cancel();
  await asyncio.sleep(0);
  print(repr(futures[1].exception()));
}

asyncio.run(main());
