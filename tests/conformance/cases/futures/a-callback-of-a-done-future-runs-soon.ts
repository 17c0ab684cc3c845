import asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.setResult("value");
  future.addDoneCallback((future) => print(future.result()));
  print("not yet");
  await asyncio.sleep(0);
}

asyncio.run(main());
