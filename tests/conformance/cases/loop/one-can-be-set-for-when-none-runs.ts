import asyncio from "asyncio";

const loop = asyncio.newEventLoop();
asyncio.setEventLoop(loop);
print(asyncio.getEventLoop() === loop);
asyncio.setEventLoop(null);
try {
  asyncio.getEventLoop();
} catch (error) {
  print(error);
}
loop.close();
