import asyncio from "asyncio";
import os from "os";
import signal from "signal";

function handler(text: string) {
  print(text);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.addSignalHandler(signal.SIGUSR1, handler, "handled");
  loop.callSoon(handler, "before");
  os.kill(os.getpid(), signal.SIGUSR1);
  os.kill(os.getpid(), signal.SIGUSR1);
  loop.callSoon(handler, "after");
  for (let count = 0; count < 3; count++) {
    await asyncio.sleep(0);
    print(count);
  }
  print(loop.removeSignalHandler(signal.SIGUSR1), loop.removeSignalHandler(signal.SIGUSR1));
}

asyncio.run(main());
