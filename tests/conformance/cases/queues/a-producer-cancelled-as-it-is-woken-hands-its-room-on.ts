import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue(1);
  await queue.put("first");
  const one = asyncio.createTask(queue.put("one"));
  const two = asyncio.createTask(queue.put("two"));
  await asyncio.sleep(0);
  print(queue.getNowait());
  one.cancel();
  await asyncio.wait([one, two]);
  print(one.cancelled(), queue.getNowait());
}

asyncio.run(main());
