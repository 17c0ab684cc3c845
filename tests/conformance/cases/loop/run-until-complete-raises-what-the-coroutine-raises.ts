import asyncio from "asyncio";

async function fails() {
  throw new ValueError("no");
}

const loop = asyncio.newEventLoop();
try {
  loop.runUntilComplete(fails());
} catch (error) {
  print(repr(error), loop.isRunning());
}
loop.close();
