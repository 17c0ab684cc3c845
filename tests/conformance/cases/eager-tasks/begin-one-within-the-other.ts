import asyncio from "asyncio";

async function inner() {
  print("inner", asyncio.currentTask().getName());
  await asyncio.sleep(0);
}

async function outer() {
  print("outer", asyncio.currentTask().getName());
  const task = asyncio.createTask(inner(), { name: "inner" });
  print("outer again", asyncio.currentTask().getName());
  await task;
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  await asyncio.createTask(outer(), { name: "outer" });
}

asyncio.run(main());
