import asyncio from "asyncio";

async function price() {
  await asyncio.sleep(1);
  return 3;
}

async function main() {
  const task = asyncio.createTask(price());
  print(await task);
  print(task.result());
}

asyncio.run(main());
