import asyncio from "asyncio";

async function job() {
  return "result";
}

async function main() {
  const task = asyncio.createTask(job(), { eagerStart: true });
  print(task.done(), task.getCoro());
  task.addDoneCallback((future) => print("called with", future.result()));
  await asyncio.sleep(0);
}

asyncio.run(main());
