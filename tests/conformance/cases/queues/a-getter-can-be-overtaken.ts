import asyncio from "asyncio";

async function gets(queue, name) {
  print(name, await queue.get());
}

async function main() {
  const queue = new asyncio.Queue();
  const getter = asyncio.createTask(gets(queue, "waiting"));
  await asyncio.sleep(0);
  queue.putNowait("item");
  print("overtakes with", queue.getNowait());
  await asyncio.sleep(1);
  print(getter.done());
  queue.putNowait("second");
  await getter;
}

asyncio.run(main());
