import asyncio from "asyncio";

async function helper() {
  const graph = asyncio.captureCallGraph();
  print(
    graph.future === asyncio.currentTask(),
    graph.callStack.map((entry) => entry.frame.name),
  );
}

async function main() {
  await helper();
}

asyncio.run(main());
