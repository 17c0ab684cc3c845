import asyncio from "asyncio";

try {
  asyncio.getRunningLoop();
} catch (error) {
  print(repr(error));
}

async function main() {
  const loop = asyncio.getRunningLoop();
  print(asyncio.getEventLoop() === loop, loop.isRunning());
}

asyncio.run(main());

const another = asyncio.newEventLoop();
asyncio.setEventLoop(another);
print(asyncio.getEventLoop() === another, another.isRunning());
another.close();
