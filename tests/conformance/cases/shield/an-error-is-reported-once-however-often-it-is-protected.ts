import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("late");
}

async function main() {
  const task = asyncio.createTask(fails());
  for (let i = 0; i < 3; i++) {
    const outer = asyncio.shield(task);
    await asyncio.sleep(0);
    outer.cancel();
  }
  await asyncio.sleep(2);
}

asyncio.run(main());
