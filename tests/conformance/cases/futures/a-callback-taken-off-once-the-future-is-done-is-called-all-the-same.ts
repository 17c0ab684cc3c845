import asyncio from "asyncio";

function callback(future) {
  print("called");
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.addDoneCallback(callback);
  future.setResult(null);
  print(future.removeDoneCallback(callback));
  await asyncio.sleep(0);
}

asyncio.run(main());
