import asyncio from "asyncio";

const loop = asyncio.newEventLoop();
try {
  loop.setExceptionHandler("text");
} catch (error) {
  print(error);
}
loop.close();
