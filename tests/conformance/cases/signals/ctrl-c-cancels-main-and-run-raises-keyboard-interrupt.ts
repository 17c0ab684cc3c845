// Ctrl-C at 2.5
import asyncio from "asyncio";

async function work(name: string) {
  try {
    await asyncio.sleep(60);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print(name, "is cancelled");
    throw error;
  }
}

async function main() {
  asyncio.createTask(work("other"));
  try {
    await work("main");
  } finally {
    await asyncio.sleep(1);
    print("cleaned up", asyncio.getRunningLoop().time().toFixed(1));
  }
}

asyncio.run(main());
