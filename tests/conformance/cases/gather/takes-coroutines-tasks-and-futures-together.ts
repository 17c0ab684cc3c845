import asyncio from "asyncio";

async function job(name) {
  await asyncio.sleep(1);
  return name;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture();
  loop.callLater(2, () => future.setResult("future"));
  const task = asyncio.createTask(job("task"));
  print(await asyncio.gather(job("coroutine"), task, future));
}

asyncio.run(main());
