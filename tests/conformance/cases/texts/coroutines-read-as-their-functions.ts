import asyncio from "asyncio";

class Job {
  async run() {}
}

async function main() {
  const coroutine = new Job().run();
  print(coroutine);
  const task = asyncio.createTask(coroutine);
  print(task);
  await task;
}

asyncio.run(main());
