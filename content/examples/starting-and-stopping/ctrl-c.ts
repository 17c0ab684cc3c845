import asyncio from "asyncio";
import signal from "signal";

async function knit() {
  try {
    await asyncio.sleep(60);
  } finally {
    await asyncio.sleep(1);
    print("the wool is put away");
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(2, signal.raiseSignal, signal.SIGINT);
  await knit();
  print("the scarf is ready");
}

try {
  asyncio.run(main());
} catch (error) {
  if (!(error instanceof KeyboardInterrupt)) throw error;
  print("stopped by Ctrl-C");
}
