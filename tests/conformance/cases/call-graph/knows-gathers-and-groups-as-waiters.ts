import asyncio from "asyncio";

async function job() {
  await asyncio.sleep(1);
}

async function gathers(task) {
  await asyncio.gather(task);
}

async function groups() {
  await using group = new asyncio.TaskGroup();
  return group.createTask(job(), { name: "grouped" });
}

async function main() {
  const task = asyncio.createTask(job());
  const gathering = asyncio.createTask(gathers(task), { name: "gathers" });
  const grouping = asyncio.createTask(groups(), { name: "groups" });
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  print(asyncio.captureCallGraph(task).awaitedBy.map((awaiter) => awaiter.future.getName()));
  const grouped = [...asyncio.allTasks()].filter((task) => task.getName() === "grouped")[0];
  print(asyncio.captureCallGraph(grouped).awaitedBy.map((awaiter) => awaiter.future.getName()));
  await asyncio.wait([gathering, grouping]);
}

asyncio.run(main());
