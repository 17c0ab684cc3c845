import asyncio from "asyncio";

const queue = new asyncio.Queue<string>(1);

async function cook() {
  await queue.put("soup");
  await queue.put("fish");
}

async function waiter() {
  const first = await queue.get();
  const second = await queue.get();
  print(first, second);
  queue.taskDone();
  queue.taskDone();
}

async function main() {
  const cooking = asyncio.createTask(cook());
  const serving = asyncio.createTask(waiter());
  await queue.join();
  await cooking;
  await serving;
  await queue.join();
}

asyncio.run(main());
