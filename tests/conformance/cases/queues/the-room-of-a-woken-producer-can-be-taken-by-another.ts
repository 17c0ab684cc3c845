import asyncio from "asyncio";

async function producer(queue) {
  await queue.put("patient");
  print("put at last");
}

async function main() {
  const queue = new asyncio.Queue(1);
  queue.putNowait("first");
  const task = asyncio.createTask(producer(queue));
  await asyncio.sleep(0);
  print(queue.getNowait());
  queue.putNowait("hasty");
  await asyncio.sleep(1);
  print(await queue.get(), await queue.get());
  await task;
}

asyncio.run(main());
