// Ctrl-C at 1
import asyncio from "asyncio";

async function main() {
  try {
    await asyncio.sleep(60);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    return asyncio.currentTask()?.cancelling();
  }
}

print(asyncio.run(main()));
