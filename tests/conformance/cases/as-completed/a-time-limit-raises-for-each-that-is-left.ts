import asyncio from "asyncio";

async function main() {
  const tasks = [1, 5, 6].map((seconds) => asyncio.createTask(asyncio.sleep(seconds, seconds)));
  for (const turn of asyncio.asCompleted(tasks, { timeout: 2 })) {
    try {
      print(await turn);
    } catch (error) {
      print(repr(error), asyncio.getRunningLoop().time() === 2);
    }
  }
  print(tasks.map((task) => task.done()));
}

asyncio.run(main());
