import asyncio from "asyncio";

async function waits(future, name) {
  print(name, await future);
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  const tasks = [..."abc"].map((name) => asyncio.createTask(waits(future, name)));
  await asyncio.sleep(1);
  future.setResult("value");
  await asyncio.gather(...tasks);
}

asyncio.run(main());
