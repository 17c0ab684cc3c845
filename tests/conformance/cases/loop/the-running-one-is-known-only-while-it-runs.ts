import asyncio from "asyncio";

const loops = [];

async function main() {
  const loop = asyncio.getRunningLoop();
  loops.push(loop);
  print(loop.isRunning(), asyncio.getEventLoop() === loop);
}

asyncio.run(main());
print(loops[0].isRunning());
try {
  asyncio.getRunningLoop();
} catch (error) {
  print(error);
}
