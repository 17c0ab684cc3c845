import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  queue.shutdown();
  try {
    queue.getNowait();
  } catch (error) {
    print(repr(error), queue.empty());
  }
}

asyncio.run(main());
