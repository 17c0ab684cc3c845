import asyncio from "asyncio";

async function job(name, seconds) {
  print(name, "begins in", asyncio.currentTask().getName());
  await asyncio.sleep(seconds);
  print(name, "ends");
}

async function quick() {
  return "at once";
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const slow = asyncio.createTask(job("slow", 1));
  const done = asyncio.createTask(quick());
  print(done.done(), done.result(), asyncio.currentTask().getName());
  await slow;
}

asyncio.run(main());
