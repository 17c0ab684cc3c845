import asyncio from "asyncio";

async function producer(queue, item) {
  await queue.put(item);
  print("put", item);
}

async function main() {
  const queue = new asyncio.PriorityQueue(1);
  const tasks = [5, 9, 1].map((item) => asyncio.createTask(producer(queue, item)));
  await asyncio.sleep(0);
  for (let i = 0; i < 3; i++) {
    print("got", await queue.get());
    await asyncio.sleep(0);
    await asyncio.sleep(0);
  }
  await asyncio.gather(...tasks);
}

asyncio.run(main());
