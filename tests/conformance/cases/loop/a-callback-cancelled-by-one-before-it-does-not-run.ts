import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  let second = null;

  function first() {
    print("first");
    second.cancel();
  }

  loop.callSoon(first);
  second = loop.callSoon(print, "never");
  loop.callSoon(print, "third");
  await asyncio.sleep(0);
}

asyncio.run(main());
