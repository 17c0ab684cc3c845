import asyncio from "asyncio";

async function quick() {
  print("quick");
}

async function slow() {
  await asyncio.sleep(1);
  print("slow");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  await using group = new asyncio.TaskGroup();
  const one = group.createTask(quick());
  const two = group.createTask(slow());
  print(one.done(), two.done());
}

asyncio.run(main());
