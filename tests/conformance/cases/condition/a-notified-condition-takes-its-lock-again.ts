import asyncio from "asyncio";

async function waits(condition, name) {
  await using held = await condition.hold();
  await condition.wait();
  print(name, condition.locked());
  await asyncio.sleep(1);
}

async function main() {
  const condition = new asyncio.Condition();
  const waiters = [..."abc"].map((name) => asyncio.createTask(waits(condition, name)));
  await asyncio.sleep(1);
  {
    await using held = await condition.hold();
    condition.notify(2);
  }
  await asyncio.sleep(3);
  {
    await using held = await condition.hold();
    condition.notifyAll();
  }
  await asyncio.gather(...waiters);
}

asyncio.run(main());
