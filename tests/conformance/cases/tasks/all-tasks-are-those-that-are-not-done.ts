import asyncio from "asyncio";

async function main() {
  const slow = asyncio.createTask(asyncio.sleep(2), { name: "slow" });
  const quick = asyncio.createTask(asyncio.sleep(1), { name: "quick" });
  print(sorted([...asyncio.allTasks()].map((task) => task.getName())));
  await quick;
  print(sorted([...asyncio.allTasks()].map((task) => task.getName())));
  print(asyncio.allTasks().has(slow), asyncio.allTasks().has(quick));
  slow.cancel();
  print(asyncio.allTasks().has(slow));
  await asyncio.sleep(0);
  print(asyncio.allTasks().has(slow));
}

asyncio.run(main());
