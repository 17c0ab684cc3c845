import asyncio from "asyncio";

function one(future) {
  print("one");
}

function two(future) {
  print("two");
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.addDoneCallback(one);
  future.addDoneCallback(two);
  future.addDoneCallback(one);
  print(future.removeDoneCallback(one), future.removeDoneCallback(one));
  future.setResult(null);
  await asyncio.sleep(0);
  print(future.removeDoneCallback(two));
}

asyncio.run(main());
