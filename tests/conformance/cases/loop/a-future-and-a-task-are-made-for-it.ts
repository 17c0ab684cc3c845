import asyncio from "asyncio";

async function job() {
  return "result";
}

const loop = asyncio.newEventLoop();
const future = loop.createFuture();
const task = loop.createTask(job(), { name: "named" });
print(future.getLoop() === loop, task.getLoop() === loop, task.getName());
print(loop.runUntilComplete(task));
loop.close();
