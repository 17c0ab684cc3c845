import asyncio from "asyncio";

async function job() {
  await asyncio.sleep(3);
  return "finished";
}

async function main() {
  const task = asyncio.createTask(job());
  try {
    await asyncio.waitFor(asyncio.shield(task), 1);
  } catch {
    print("too late", task.cancelled());
  }
  print(await task);
}

asyncio.run(main());
