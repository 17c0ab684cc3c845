import asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1));
  for (const ask of [() => task.result(), () => task.exception()]) {
    try {
      ask();
    } catch (error) {
      print(repr(error));
    }
  }
  await task;
  print(task.result(), task.exception());
}

asyncio.run(main());
