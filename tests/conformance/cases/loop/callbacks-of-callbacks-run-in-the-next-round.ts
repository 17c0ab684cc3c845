import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  function outer() {
    print("outer");
    loop.callSoon(print, "inner");
  }
  loop.callSoon(outer);
  loop.callSoon(print, "neighbour");
  await asyncio.sleep(1);
}

asyncio.run(main());
