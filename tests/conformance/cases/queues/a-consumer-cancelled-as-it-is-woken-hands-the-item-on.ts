import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  const one = asyncio.createTask(queue.get());
  const two = asyncio.createTask(queue.get());
  await asyncio.sleep(0);
  queue.putNowait("item");
  one.cancel();
  await asyncio.wait([one, two]);
  print(one.cancelled(), two.result());
}

asyncio.run(main());
