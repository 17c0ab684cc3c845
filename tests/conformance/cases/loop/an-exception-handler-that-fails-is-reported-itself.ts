import asyncio from "asyncio";

function fails() {
  throw new ValueError("in a callback");
}

function handler(loop, context) {
  throw new KeyError("in the handler");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler(handler);
  loop.callSoon(fails);
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  print("goes on");
}

asyncio.run(main());
