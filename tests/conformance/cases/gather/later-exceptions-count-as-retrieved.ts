import asyncio from "asyncio";

async function fails(seconds) {
  await asyncio.sleep(seconds);
  throw new ValueError(seconds);
}

async function main() {
  const tasks = [1, 2, 3].map((seconds) => asyncio.createTask(fails(seconds)));
  try {
    await asyncio.gather(...tasks);
  } catch (error) {
    print(repr(error));
  }
  await asyncio.sleep(5);
  print(tasks.map((task) => task.done()));
}

asyncio.run(main());
