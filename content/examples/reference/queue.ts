import asyncio from "asyncio";

async function worker(queue: asyncio.Queue<string>, name: string) {
  try {
    for (;;) {
      const letter = await queue.get();
      await asyncio.sleep(1);
      print(name, "delivers", letter);
      queue.taskDone();
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    print(name, "goes home");
  }
}

async function main() {
  const queue = new asyncio.Queue<string>(2);
  const workers = asyncio.gather(worker(queue, "Ada"), worker(queue, "Grace"));
  for (const letter of ["a", "b", "c", "d", "e"]) {
    await queue.put(letter);
    print("posted", letter);
  }
  await queue.join();
  queue.shutdown();
  await workers;
}

asyncio.run(main());
