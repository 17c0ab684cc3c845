import asyncio from "asyncio";

async function double(number) {
  return number * 2;
}

async function main() {
  const task = asyncio.createTask(double(21));
  print(task.done(), task.cancelled());
  print(await task, task.result(), task.exception());
  print(task.done(), task.cancelled());
}

asyncio.run(main());
