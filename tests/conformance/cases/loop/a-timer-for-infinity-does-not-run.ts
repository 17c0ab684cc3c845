import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const timer = loop.callLater(Infinity, print, "never");
  loop.callAt(Infinity, print, "never");
  loop.callAt(-Infinity, print, "at once");
  print(timer.when());
  try {
    await asyncio.waitFor(asyncio.sleep(1, "slept"), Infinity);
    {
      await using scope = asyncio.timeout(Infinity);
      await asyncio.sleep(1);
    }
    {
      await using scope = asyncio.timeout(2);
      await asyncio.sleep(Infinity);
    }
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    print(repr(error));
  }
  timer.cancel();
  print("done");
}

asyncio.run(main());
