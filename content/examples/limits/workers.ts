import asyncio from "asyncio";

const queue = new asyncio.Queue<string>();

async function worker(name: string) {
  while (true) {
    const job = await queue.get();
    await asyncio.sleep(1);
    print(name, "has done", job);
    queue.taskDone();
  }
}

async function main() {
  const workers = ["Ada", "Grace"].map((name) => asyncio.createTask(worker(name)));
  for (const job of ["a", "b", "c", "d", "e"]) queue.putNowait(job);
  await queue.join();
  print("all is done");
  for (const task of workers) task.cancel();
}

asyncio.run(main());
