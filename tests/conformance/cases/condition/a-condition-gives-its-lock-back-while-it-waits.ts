import asyncio from "asyncio";

async function waits(condition) {
  await using held = await condition.hold();
  print("waits");
  await condition.wait();
  print("woken", condition.locked());
}

async function main() {
  const condition = new asyncio.Condition();
  const waiting = asyncio.createTask(waits(condition));
  await asyncio.sleep(0);
  print(condition.locked());
  {
    await using held = await condition.hold();
    condition.notify();
    print("notified, and still held");
    await asyncio.sleep(1);
  }
  await waiting;
}

asyncio.run(main());
