import asyncio from "asyncio";

async function quits() {
  asyncio.currentTask().cancel();
  await asyncio.sleep(1);
}

async function main() {
  let task;
  {
    await using group = new asyncio.TaskGroup();
    task = group.createTask(quits());
    group.createTask(asyncio.sleep(2));
  }
  print(task.cancelled());
}

asyncio.run(main());
