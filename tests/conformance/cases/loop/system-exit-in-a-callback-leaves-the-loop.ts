import asyncio from "asyncio";

function leaves() {
  throw new SystemExit(2);
}

const loop = asyncio.newEventLoop();
loop.callSoon(leaves);
loop.callSoon(print, "later");
try {
  loop.runForever();
} catch (error) {
  print(repr(error));
}
loop.callSoon(() => loop.stop());
loop.runForever();
loop.close();
