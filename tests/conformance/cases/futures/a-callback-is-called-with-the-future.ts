import asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.addDoneCallback((done) => print(done === future, done.result()));
  future.setResult("value");
  print("set");
  await asyncio.sleep(0);
}

asyncio.run(main());
