import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  queue.putNowait("a");
  queue.getNowait();
  const joining = asyncio.createTask(queue.join());
  await asyncio.sleep(0);
  queue.shutdown({ immediate: true });
  await asyncio.sleep(1);
  print(joining.done());
  queue.taskDone();
  await joining;
  print(joining.done());
}

asyncio.run(main());
