import asyncio from "asyncio";

async function job(value) {
  await asyncio.sleep(1);
  return value;
}

const loop = asyncio.newEventLoop();
print(loop.runUntilComplete(job("first")));
print(loop.runUntilComplete(job("second")), loop.time() === 2);
loop.close();
