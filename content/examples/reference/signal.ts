import asyncio from "asyncio";
import os from "os";
import signal from "signal";

async function main() {
  const loop = asyncio.getRunningLoop();
  const stopping = new asyncio.Event();

  function stop() {
    stopping.set();
  }

  loop.addSignalHandler(signal.SIGTERM, stop);
  loop.callLater(2, os.kill, os.getpid(), signal.SIGTERM);
  await stopping.wait();
  print(`${loop.time().toFixed(0)} s: SIGTERM has come, and the program ends in good order`);
  loop.removeSignalHandler(signal.SIGTERM);
}

asyncio.run(main());
