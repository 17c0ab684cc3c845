import asyncio from "asyncio";
import signal from "signal";

async function main() {
  const loop = asyncio.getRunningLoop();

  function beat() {
    print(`beat ${loop.time().toFixed(2)}`);
  }

  loop.addSignalHandler(signal.SIGALRM, beat);
  signal.setitimer(signal.ITIMER_REAL, 0.5, 1);
  await asyncio.sleep(3);
  const [left, interval] = signal.setitimer(signal.ITIMER_REAL, 0);
  print(`${left.toFixed(2)} ${interval.toFixed(2)}`);
  await asyncio.sleep(3);
}

asyncio.run(main());
