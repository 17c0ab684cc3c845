import asyncio from "asyncio";

const loop = asyncio.newEventLoop();
print(str(loop).slice(-38));
loop.setDebug(true);
loop.close();
print(str(loop).slice(-36));
