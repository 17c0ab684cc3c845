import asyncio from "asyncio";

function fails() {
  throw new ValueError("in a callback");
}

async function main() {
  const loop = asyncio.getRunningLoop();

  function handler(itsLoop, context) {
    print(itsLoop === loop, context.message, repr(context.exception));
    print(context.handle);
  }

  print(loop.getExceptionHandler());
  loop.setExceptionHandler(handler);
  print(loop.getExceptionHandler() === handler);
  loop.callSoon(fails);
  await asyncio.sleep(0);
  await asyncio.sleep(0);
}

asyncio.run(main());
