import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  const one = asyncio.createTask(queue.get());
  const two = asyncio.createTask(queue.get());
  await asyncio.sleep(0);
  one.cancel();
  queue.putNowait("item");
  await asyncio.wait([one, two]);
  print(one.cancelled(), two.result());
}

asyncio.run(main());
