import asyncio from "asyncio";

async function worker(queue) {
  while (true) {
    const seconds = await queue.get();
    await asyncio.sleep(seconds);
    print("done with", seconds);
    queue.taskDone();
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const seconds of [1, 3, 2]) {
    queue.putNowait(seconds);
  }
  const workers = range(2).map(() => asyncio.createTask(worker(queue)));
  await queue.join();
  print("all done", asyncio.getRunningLoop().time() === 3);
  for (const task of workers) {
    task.cancel();
  }
}

asyncio.run(main());
