import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue(1);
  await queue.put("first");
  const cancelled = asyncio.createTask(queue.put("cancelled"));
  const waiting = asyncio.createTask(queue.put("second"));
  await asyncio.sleep(0);
  cancelled.cancel();
  print(await queue.get());
  await asyncio.wait([cancelled, waiting]);
  print(cancelled.cancelled(), await queue.get(), queue.empty());
}

asyncio.run(main());
