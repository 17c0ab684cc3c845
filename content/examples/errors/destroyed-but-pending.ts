import asyncio from "asyncio";

async function tick() {
  while (true) {
    print("tick");
    await asyncio.sleep(1);
  }
}

async function main() {
  const task = asyncio.createTask(tick());
  await asyncio.sleep(1.5);
}

const loop = asyncio.newEventLoop();
loop.runUntilComplete(main());
loop.close();
