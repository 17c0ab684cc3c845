import asyncio from "asyncio";

async function main() {
  const tasks = [1, 5].map((seconds) => asyncio.createTask(asyncio.sleep(seconds, seconds)));
  try {
    for await (const task of asyncio.asCompleted(tasks, { timeout: 2 })) {
      print(await task);
    }
  } catch (error) {
    print(
      repr(error),
      tasks.map((task) => task.cancelled()),
    );
  }
}

asyncio.run(main());
