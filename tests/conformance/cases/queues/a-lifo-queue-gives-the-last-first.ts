import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.LifoQueue();
  for (const item of [1, 3, 2]) {
    queue.putNowait(item);
  }
  print(range(3).map(() => queue.getNowait()));
}

asyncio.run(main());
