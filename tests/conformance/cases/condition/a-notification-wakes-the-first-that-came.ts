import asyncio from "asyncio";

async function waits(condition, name) {
  await using held = await condition.hold();
  await condition.wait();
  print(name);
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = [..."abc"].map((name) => asyncio.createTask(waits(condition, name)));
  for (const count of [1, 0, 5]) {
    await asyncio.sleep(1);
    await using held = await condition.hold();
    print("notify", count);
    condition.notify(count);
  }
  await asyncio.gather(...tasks);
}

asyncio.run(main());
