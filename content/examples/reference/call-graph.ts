import asyncio from "asyncio";

async function kettle() {
  await asyncio.sleep(1);
}

async function tea() {
  await kettle();
}

async function main() {
  const task = asyncio.createTask(tea(), { name: "tea" });
  const breakfast = asyncio.gather(task);
  await asyncio.sleep(0);
  const graph = asyncio.captureCallGraph(task);
  print(len(graph?.callStack), "frames, awaited by", len(graph?.awaitedBy), "future");
  await breakfast;
}

asyncio.run(main());
