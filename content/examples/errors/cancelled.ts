import asyncio from "asyncio";

async function brew() {
  await asyncio.sleep(3);
  return "tea";
}

async function main() {
  const task = asyncio.createTask(brew());
  await asyncio.sleep(1);
  task.cancel();
  print(await task);
}

asyncio.run(main());
