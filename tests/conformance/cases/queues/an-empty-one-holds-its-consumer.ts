import asyncio from "asyncio";

async function consumer(queue) {
  print("got", await queue.get(), asyncio.getRunningLoop().time() === 1);
}

async function main() {
  const queue = new asyncio.Queue();
  const task = asyncio.createTask(consumer(queue));
  await asyncio.sleep(1);
  await queue.put("item");
  await task;
}

asyncio.run(main());
