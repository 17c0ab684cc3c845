import asyncio from "asyncio";

async function waits(condition, name) {
  await using held = await condition.hold();
  await condition.wait();
  print(name);
}

async function main() {
  const condition = new asyncio.Condition();
  const one = asyncio.createTask(waits(condition, "one"));
  const two = asyncio.createTask(waits(condition, "two"));
  await asyncio.sleep(0);
  {
    await using held = await condition.hold();
    condition.notify();
    one.cancel();
  }
  await asyncio.wait([one, two]);
  print(one.cancelled(), two.cancelled());
}

asyncio.run(main());
