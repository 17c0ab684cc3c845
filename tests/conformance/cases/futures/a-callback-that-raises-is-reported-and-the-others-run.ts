import asyncio from "asyncio";

function fails(future) {
  throw new ValueError("in the callback");
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.addDoneCallback(fails);
  future.addDoneCallback((done) => print("the other"));
  future.setResult("value");
  print(await future);
  await asyncio.sleep(0);
}

asyncio.run(main());
