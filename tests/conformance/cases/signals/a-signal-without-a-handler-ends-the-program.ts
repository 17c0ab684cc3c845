import asyncio from "asyncio";
import signal from "signal";

async function main() {
  signal.signal(signal.SIGUSR1, signal.SIG_IGN);
  signal.raiseSignal(signal.SIGUSR1);
  signal.raiseSignal(signal.SIGCHLD);
  print("still running");
  try {
    signal.raiseSignal(signal.SIGTERM);
  } finally {
    print("not reached");
  }
}

asyncio.run(main());
