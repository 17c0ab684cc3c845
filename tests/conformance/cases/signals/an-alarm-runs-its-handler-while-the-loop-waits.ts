import asyncio from "asyncio";
import signal from "signal";

function handler() {
  print("handler");
}

function called() {
  print("called");
}

async function main() {
  const loop = asyncio.getRunningLoop();

  function schedule() {
    handler();
    // It does not wake the loop up.
    loop.callSoon(called);
  }

  signal.signal(signal.SIGALRM, schedule);
  signal.alarm(1);
  await asyncio.sleep(3);
  print(loop.time().toFixed(1));
}

asyncio.run(main());
