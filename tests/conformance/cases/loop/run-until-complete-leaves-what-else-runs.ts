import asyncio from "asyncio";

async function ticks() {
  for (let number = 0; number < 3; number++) {
    await asyncio.sleep(1);
    print("tick", number);
  }
}

const loop = asyncio.newEventLoop();
const task = loop.createTask(ticks());
loop.runUntilComplete(asyncio.sleep(1.5));
print("between");
loop.runUntilComplete(task);
loop.close();
