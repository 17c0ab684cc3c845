import asyncio from "asyncio";

const tasks = new Set<asyncio.Task<void>>();

async function close() {
  await asyncio.sleep(1);
  for (const task of tasks) await task;
  print("all is closed");
}

async function main() {
  const closing = asyncio.createTask(close(), { name: "closing" });
  tasks.add(closing);
  await closing;
}

asyncio.run(main());
