import asyncio from "asyncio";

async function main() {
  const task = asyncio.currentTask();
  print(task.cancelling(), task.uncancel());
  task.cancel();
  task.cancel();
  print(task.cancelling(), task.uncancel(), task.cancelling(), task.uncancel(), task.uncancel());
  await asyncio.sleep(1);
  print("not cancelled");
}

asyncio.run(main());
