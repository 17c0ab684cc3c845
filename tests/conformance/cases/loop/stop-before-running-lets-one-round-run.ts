import asyncio from "asyncio";

const loop = asyncio.newEventLoop();
loop.callSoon(print, "one round");
loop.callSoon(() => loop.callSoon(print, "not this one"));
loop.stop();
loop.runForever();
print("stopped");
loop.close();
