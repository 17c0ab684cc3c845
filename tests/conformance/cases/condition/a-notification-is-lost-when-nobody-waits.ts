import asyncio from "asyncio";

async function waits(condition) {
  await using held = await condition.hold();
  await condition.wait();
}

async function main() {
  const condition = new asyncio.Condition();
  {
    await using held = await condition.hold();
    condition.notifyAll();
  }
  const waiting = asyncio.createTask(waits(condition));
  const [done, pending] = await asyncio.wait([waiting], { timeout: 1 });
  print(len(done), len(pending));
  waiting.cancel();
}

asyncio.run(main());
