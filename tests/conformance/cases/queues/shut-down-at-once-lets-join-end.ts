import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  queue.putNowait("a");
  queue.putNowait("b");
  const joining = asyncio.createTask(queue.join());
  await asyncio.sleep(0);
  queue.shutdown({ immediate: true });
  await joining;
  print(queue.qsize(), joining.done());
}

asyncio.run(main());
