import asyncio from "asyncio";

async function price() {
  return 3;
}

const loop = asyncio.newEventLoop();
loop.close();
loop.runUntilComplete(price());
