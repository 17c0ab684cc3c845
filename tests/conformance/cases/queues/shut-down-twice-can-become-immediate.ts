import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  queue.putNowait("a");
  queue.shutdown();
  queue.shutdown();
  print(queue.qsize());
  queue.shutdown({ immediate: true });
  print(queue.qsize());
}

asyncio.run(main());
