import asyncio from "asyncio";
import os from "os";
import signal from "signal";

function nothing() {}

function attempt(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) print(error.name, str(error));
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  attempt(() => signal.signal(1000, nothing));
  attempt(() => signal.signal(signal.SIGKILL, nothing));
  attempt(() => signal.signal(signal.SIGTERM, "text" as never));
  attempt(() => signal.raiseSignal(1000));
  attempt(() => os.kill(99999, signal.SIGTERM));
  attempt(() => loop.addSignalHandler(signal.SIGKILL, nothing));
  attempt(() => loop.addSignalHandler(99, nothing));
  attempt(() => loop.addSignalHandler("text" as never, nothing));
  attempt(() => loop.addSignalHandler(signal.SIGTERM, main));
  attempt(() => loop.removeSignalHandler(99));
  print(repr(signal.SIG_DFL), repr(signal.getsignal(signal.SIGPIPE)), signal.strsignal(signal.SIGTERM));
}

asyncio.run(main());
