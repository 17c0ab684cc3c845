import asyncio from "asyncio";
import os from "os";
import signal from "signal";

function handler(signum: number) {
  print("handler", signum, signal.Signals(signum).name);
}

async function main() {
  signal.signal(signal.SIGTERM, handler);
  signal.raiseSignal(signal.SIGTERM);
  os.kill(os.getpid(), signal.SIGTERM);
  print("after", signal.getsignal(signal.SIGTERM) === handler);
}

asyncio.run(main());
