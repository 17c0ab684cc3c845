import asyncio from "asyncio";

async function gets(queue) {
  try {
    await queue.get();
  } catch (error) {
    print(repr(error));
  }
}

async function main() {
  const queue = new asyncio.Queue();
  const tasks = [asyncio.createTask(gets(queue)), asyncio.createTask(gets(queue))];
  await asyncio.sleep(0);
  queue.shutdown();
  await asyncio.gather(...tasks);
  try {
    queue.putNowait(1);
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
