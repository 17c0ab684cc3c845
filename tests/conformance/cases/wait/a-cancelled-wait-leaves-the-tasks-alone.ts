import asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(3, "unharmed"));
  const waiting = asyncio.createTask(asyncio.wait([task]));
  await asyncio.sleep(1);
  waiting.cancel();
  try {
    await waiting;
  } catch {
    print("no longer waiting", task.cancelled());
  }
  print(await task);
}

asyncio.run(main());
