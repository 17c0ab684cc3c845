import asyncio from "asyncio";

const loop = asyncio.newEventLoop();
loop.callSoon(print, "before");
loop.callSoon(() => loop.stop());
loop.callSoon(print, "after, in the same round");
loop.callSoon(() => loop.callSoon(print, "a round later"));
loop.runForever();
print("stopped", loop.isRunning());
loop.callSoon(() => loop.stop());
loop.runForever();
loop.close();
