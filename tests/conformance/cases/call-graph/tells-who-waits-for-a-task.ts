import asyncio from "asyncio";

async function inner() {
  await asyncio.sleep(1);
}

async function outer(task) {
  await task;
}

async function main() {
  const task = asyncio.createTask(inner(), { name: "inner" });
  const waiting = asyncio.createTask(outer(task), { name: "outer" });
  await asyncio.sleep(0);
  const graph = asyncio.captureCallGraph(task);
  print(graph.future === task, len(graph.awaitedBy), graph.awaitedBy[0].future === waiting);
  await waiting;
}

asyncio.run(main());
