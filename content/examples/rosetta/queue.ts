import asyncio from "asyncio";

async function order(jobs: asyncio.Queue<number>) {
  for (const job of [1, 2, 3]) {
    await jobs.put(job);
    print("ordered", job);
  }
  jobs.shutdown();
}

async function main() {
  const jobs = new asyncio.Queue<number>(1);
  const ordering = asyncio.createTask(order(jobs));
  try {
    while (true) {
      const job = await jobs.get();
      await asyncio.sleep(1);
      print("done", job);
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    print("no more jobs");
  }
  await ordering;
}

asyncio.run(main());
