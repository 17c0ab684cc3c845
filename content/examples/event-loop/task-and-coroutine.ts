import asyncio from "asyncio";

async function job(name: string) {
  print(`${name} begins`);
  await asyncio.sleep(1);
  print(`${name} ends`);
}

async function main() {
  const task = asyncio.createTask(job("A"));
  print("A is a task");
  await job("B");
  await task;
  print("main ends");
}

asyncio.run(main());
