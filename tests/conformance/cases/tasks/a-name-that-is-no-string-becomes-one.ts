import asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(0), { name: 123456 });
  print(repr(task.getName()), task);
  await task;
}

asyncio.run(main());
