import asyncio from "asyncio";

const queue = new asyncio.Queue<number>();

async function read() {
  for (const line of range(1, 6)) {
    await queue.put(line);
    print("read", line, "and", queue.qsize(), "in the queue");
  }
  queue.shutdown();
}

async function store() {
  try {
    while (true) {
      const line = await queue.get();
      await asyncio.sleep(1);
      print("stored", line);
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
  }
}

async function main() {
  await asyncio.gather(read(), store());
}

asyncio.run(main());
