import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.PriorityQueue();
  for (const item of [3, 1, 2, 1]) {
    queue.putNowait(item);
  }
  print(range(4).map(() => queue.getNowait()));
  for (const item of [tuple([2, "second"]), tuple([1, "z"]), tuple([1, "a"])]) {
    await queue.put(item);
  }
  print(range(3).map(() => queue.getNowait()));
}

asyncio.run(main());
