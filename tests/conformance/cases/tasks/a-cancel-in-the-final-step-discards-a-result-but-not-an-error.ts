import asyncio from "asyncio";

async function returns() {
  asyncio.currentTask().cancel();
  return "lost";
}

async function raises() {
  asyncio.currentTask().cancel();
  throw new ValueError("kept");
}

async function main() {
  for (const job of [returns, raises]) {
    const task = asyncio.createTask(job());
    await asyncio.wait([task]);
    print(task.cancelled(), task);
  }
}

asyncio.run(main());
