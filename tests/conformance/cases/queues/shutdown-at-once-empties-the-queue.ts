import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  queue.putNowait(1);
  queue.putNowait(2);
  const joining = asyncio.createTask(queue.join());
  await asyncio.sleep(0);
  queue.shutdown({ immediate: true });
  try {
    queue.getNowait();
  } catch (error) {
    print(repr(error), queue.qsize());
  }
  print(await joining);
}

asyncio.run(main());
