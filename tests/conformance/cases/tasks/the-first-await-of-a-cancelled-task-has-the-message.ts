import asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1));
  await asyncio.sleep(0);
  task.cancel("enough");
  for (let i = 0; i < 2; i++) {
    try {
      await task;
    } catch (error) {
      print(repr(error));
    }
  }
}

asyncio.run(main());
