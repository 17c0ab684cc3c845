import asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    return page;
  } finally {
    print("no more of", page);
  }
}

async function main() {
  const tasks = [asyncio.createTask(fetch("a", 2)), asyncio.createTask(fetch("b", 1))];
  const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
  for (const task of done) {
    print("first:", task.result());
  }
  for (const task of pending) {
    task.cancel();
  }
  await asyncio.wait(pending);
  print("main ends");
}

asyncio.run(main());
