import asyncio from "asyncio";

async function count() {
  await asyncio.sleep(1);
  return 0;
}

function check(task: asyncio.Future<number>) {
  if (task.result() === 0) throw new ValueError("nothing is left");
}

async function main() {
  const task = asyncio.createTask(count());
  task.addDoneCallback(check);
  print("counted:", await task);
}

asyncio.run(main());
