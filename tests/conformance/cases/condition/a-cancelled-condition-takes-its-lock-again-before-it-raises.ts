import asyncio from "asyncio";

async function waits(condition) {
  await using held = await condition.hold();
  try {
    await condition.wait();
  } catch (error) {
    print("locked", condition.locked());
    throw error;
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const task = asyncio.createTask(waits(condition));
  await asyncio.sleep(0);
  await condition.acquire();
  task.cancel();
  await asyncio.sleep(1);
  print("release");
  condition.release();
  await asyncio.wait([task]);
  print(task.cancelled(), condition.locked());
}

asyncio.run(main());
