// Ctrl-C at 1, 2
import asyncio from "asyncio";
import signal from "signal";

async function main() {
  const loop = asyncio.getRunningLoop();
  const stopped = new asyncio.Event();

  function stop() {
    stopped.set();
  }

  loop.addSignalHandler(signal.SIGINT, stop);
  await stopped.wait();
  print("stopped at", loop.time().toFixed(1));
  loop.removeSignalHandler(signal.SIGINT);
  try {
    await asyncio.sleep(5);
  } finally {
    print("left at", loop.time().toFixed(1));
  }
}

asyncio.run(main());
