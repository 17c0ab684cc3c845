import asyncio from "asyncio";

const loop = asyncio.newEventLoop();
try {
  loop.setTaskFactory(1);
} catch (error) {
  print(error);
}
loop.close();
