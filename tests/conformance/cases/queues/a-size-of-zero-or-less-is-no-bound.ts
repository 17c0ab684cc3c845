import asyncio from "asyncio";

async function main() {
  for (const size of [0, -1]) {
    const queue = new asyncio.Queue(size);
    for (let item = 0; item < 100; item++) {
      queue.putNowait(item);
    }
    print(queue.qsize(), queue.full());
  }
}

asyncio.run(main());
