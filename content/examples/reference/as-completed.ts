import asyncio from "asyncio";

async function fetchPage(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return name;
}

async function main() {
  const pages = [fetchPage("large", 3), fetchPage("small", 1), fetchPage("medium", 2)];
  for (const next of asyncio.asCompleted(pages)) {
    print(await next);
  }

  const tasks = [asyncio.createTask(fetchPage("b", 2)), asyncio.createTask(fetchPage("a", 1))];
  for await (const task of asyncio.asCompleted(tasks)) {
    print(task.getName(), task.result(), tasks.includes(task));
  }
}

asyncio.run(main());
