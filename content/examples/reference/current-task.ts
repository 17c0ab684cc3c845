import asyncio from "asyncio";

async function job() {
  print("I am", asyncio.currentTask()?.getName());
  await asyncio.sleep(1);
}

async function main() {
  const first = asyncio.createTask(job(), { name: "first" });
  const second = asyncio.createTask(job(), { name: "second" });
  await asyncio.sleep(0);
  const names = [...asyncio.allTasks()].map((task) => task.getName());
  print("not done:", sorted(names));
  await asyncio.wait([first, second]);
  print("not done:", len(asyncio.allTasks()));
}

asyncio.run(main());
