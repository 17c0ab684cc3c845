import asyncio from "asyncio";

async function job() {
  print("begins");
  await asyncio.sleep(1);
  print("goes on");
  return "value";
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(job());
  print("made", task.done());
  print(await task);
}

asyncio.run(main());
