import asyncio from "asyncio";
import os from "os";
import signal from "signal";

async function main() {
  const loop = asyncio.getRunningLoop();
  const stop = new asyncio.Event();
  loop.addSignalHandler(signal.SIGTERM, () => stop.set());
  loop.callLater(2, os.kill, os.getpid(), signal.SIGTERM);
  await stop.wait();
  print(`${loop.time().toFixed(0)} s: SIGTERM has come, so the program ends in good order`);
  loop.removeSignalHandler(signal.SIGTERM);
}

asyncio.run(main());
