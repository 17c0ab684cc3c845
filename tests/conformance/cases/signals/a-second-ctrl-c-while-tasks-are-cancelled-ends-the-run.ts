// Ctrl-C at 0.25, 1
import asyncio from "asyncio";

async function patient() {
  try {
    await asyncio.sleep(3);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("not yet");
    throw new ValueError("after all");
  } finally {
    await asyncio.sleep(5);
  }
}

async function main() {
  void asyncio.createTask(patient());
  await asyncio.sleep(7);
}

asyncio.run(main());
