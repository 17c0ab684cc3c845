import asyncio from "asyncio";

class Polls {
  static count = 0;
}

function poll(loop: asyncio.EventLoop, end: number) {
  Polls.count += 1;
  if (loop.time() < end) loop.callSoon(poll, loop, end);
  else loop.stop();
}

const loop = asyncio.newEventLoop();
loop.callSoon(poll, loop, 3);
loop.runForever();
print(Polls.count);
loop.close();
