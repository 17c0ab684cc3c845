import asyncio from "asyncio";

const loop = asyncio.newEventLoop();
const future = loop.createFuture();
future.setResult("there");
print(loop.runUntilComplete(future));
loop.close();
