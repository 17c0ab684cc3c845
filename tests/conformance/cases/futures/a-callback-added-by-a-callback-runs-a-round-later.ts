import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture();

  function first(done) {
    print("first");
    done.addDoneCallback((done) => print("added"));
  }

  future.addDoneCallback(first);
  future.addDoneCallback((done) => print("second"));
  future.setResult(null);
  await asyncio.sleep(0);
  print("a round has passed");
  await asyncio.sleep(0);
}

asyncio.run(main());
