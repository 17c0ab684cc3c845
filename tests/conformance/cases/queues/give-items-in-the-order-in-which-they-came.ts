import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  for (const item of ["a", "b", "c"]) {
    queue.putNowait(item);
  }
  print(queue.qsize(), queue.empty(), queue.full());
  print(await queue.get(), queue.getNowait(), await queue.get());
  print(queue.qsize(), queue.empty());
}

asyncio.run(main());
