import asyncio from "asyncio";

async function waits(future) {
  await future;
}

const loop = asyncio.newEventLoop();
const task = loop.createTask(waits(loop.createFuture()), { name: "forgotten" });
loop.runUntilComplete(asyncio.sleep(0));
loop.close();
