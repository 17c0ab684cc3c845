import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callAt(1 + 5e-10, () => print("a little later"));
  loop.callAt(1, () => loop.callSoon(print, "a round later"));
  loop.callAt(1, () => print("at 1"));
  await asyncio.sleep(2);
}

asyncio.run(main());
