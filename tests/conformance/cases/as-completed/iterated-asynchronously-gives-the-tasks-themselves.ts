import asyncio from "asyncio";

async function main() {
  const tasks = [asyncio.createTask(asyncio.sleep(2, "b")), asyncio.createTask(asyncio.sleep(1, "a"))];
  for await (const task of asyncio.asCompleted(tasks)) {
    print(tasks.indexOf(task), await task);
  }
}

asyncio.run(main());
