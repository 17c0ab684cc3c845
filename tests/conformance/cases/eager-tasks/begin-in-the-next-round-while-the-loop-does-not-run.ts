import asyncio from "asyncio";

async function job() {
  print("runs");
}

const loop = asyncio.newEventLoop();
loop.setTaskFactory(asyncio.eagerTaskFactory);
const task = loop.createTask(job());
print(task.done());
loop.runUntilComplete(task);
loop.close();
