import asyncio from "asyncio";

const queue = new asyncio.Queue<string>();

async function worker(name: string) {
  try {
    while (true) {
      const job = await queue.get();
      await asyncio.sleep(1);
      print(name, "has done", job);
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    print(name, "goes home");
  }
}

async function main() {
  await using group = new asyncio.TaskGroup();
  group.createTask(worker("Ada"));
  group.createTask(worker("Grace"));
  for (const job of "abc") await queue.put(job);
  queue.shutdown();
  print("no more jobs");
}

asyncio.run(main());
