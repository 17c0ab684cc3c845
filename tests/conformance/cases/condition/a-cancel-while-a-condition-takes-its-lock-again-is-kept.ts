import asyncio from "asyncio";

async function waits(condition) {
  await using held = await condition.hold();
  try {
    await condition.wait();
  } catch (error) {
    print(repr(error), condition.locked());
    throw error;
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const waiting = asyncio.createTask(waits(condition));
  await asyncio.sleep(0);
  await condition.acquire();
  condition.notify();
  await asyncio.sleep(0);
  waiting.cancel("first");
  await asyncio.sleep(0);
  waiting.cancel("second");
  await asyncio.sleep(1);
  condition.release();
  await asyncio.wait([waiting]);
  print(waiting.cancelled());
}

asyncio.run(main());
