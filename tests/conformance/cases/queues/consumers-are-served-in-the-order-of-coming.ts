import asyncio from "asyncio";

async function consumer(queue, name) {
  print(name, await queue.get());
}

async function main() {
  const queue = new asyncio.Queue();
  const tasks = [..."abc"].map((name) => asyncio.createTask(consumer(queue, name)));
  await asyncio.sleep(0);
  for (const item of [1, 2, 3]) {
    queue.putNowait(item);
  }
  await asyncio.gather(...tasks);
}

asyncio.run(main());
