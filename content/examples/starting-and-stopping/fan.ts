import asyncio from "asyncio";
import signal from "signal";

async function fan() {
  try {
    await asyncio.sleep(60);
  } finally {
    print("the fan is off");
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(1, signal.raiseSignal, signal.SIGINT);
  const cooling = asyncio.createTask(fan());
  try {
    await asyncio.sleep(60);
  } finally {
    await asyncio.sleep(1);
    print("main is ready");
  }
}

try {
  asyncio.run(main());
} catch (error) {
  if (!(error instanceof KeyboardInterrupt)) throw error;
  print("the program ends");
}
