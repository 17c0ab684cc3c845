import asyncio from "asyncio";

function fails() {
  throw new ValueError("in a callback");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) => print("handled"));
  loop.setExceptionHandler(null);
  loop.callSoon(fails);
  await asyncio.sleep(0);
  await asyncio.sleep(0);
}

asyncio.run(main());
