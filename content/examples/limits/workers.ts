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
  const ada = asyncio.createTask(worker("Ada"));
  const grace = asyncio.createTask(worker("Grace"));
  for (const job of "abcde") queue.putNowait(job);
  await queue.join();
  print("all is done");
  ada.cancel();
  grace.cancel();
}

asyncio.run(main());
