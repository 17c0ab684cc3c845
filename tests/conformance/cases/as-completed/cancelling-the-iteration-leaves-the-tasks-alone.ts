import asyncio from "asyncio";

async function iterates(tasks) {
  for await (const task of asyncio.asCompleted(tasks)) {
    print(await task);
  }
}

async function main() {
  const tasks = [1, 3].map((seconds) => asyncio.createTask(asyncio.sleep(seconds, seconds)));
  const iteration = asyncio.createTask(iterates(tasks));
  await asyncio.sleep(2);
  iteration.cancel();
  await asyncio.wait([iteration]);
  print(iteration.cancelled(), await tasks[1]);
}

asyncio.run(main());
