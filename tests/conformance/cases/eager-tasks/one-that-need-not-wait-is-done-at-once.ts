import asyncio from "asyncio";

async function quick() {
  return "at once";
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(print, "a round has passed");
  const task = new asyncio.Task(quick(), { loop, eagerStart: true });
  print(task.done(), task.result(), task.getCoro());
  print(await task);
  await asyncio.sleep(0);
}

asyncio.run(main());
