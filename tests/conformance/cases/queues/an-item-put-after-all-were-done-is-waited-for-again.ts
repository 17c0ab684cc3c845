import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  queue.putNowait("a");
  queue.getNowait();
  queue.taskDone();
  await queue.join();
  queue.putNowait("b");
  const joining = asyncio.createTask(queue.join());
  await asyncio.sleep(0);
  print(joining.done());
  queue.getNowait();
  queue.taskDone();
  await joining;
  print(joining.done());
}

asyncio.run(main());
