import asyncio from "asyncio";

async function producer(queue) {
  try {
    await queue.put("second");
  } catch (error) {
    print(repr(error));
  }
}

async function main() {
  const queue = new asyncio.Queue(1);
  queue.putNowait("first");
  const task = asyncio.createTask(producer(queue));
  await asyncio.sleep(0);
  queue.shutdown();
  await task;
  print(queue.qsize(), queue.getNowait());
}

asyncio.run(main());
