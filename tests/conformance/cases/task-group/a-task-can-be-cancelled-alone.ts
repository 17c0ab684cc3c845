import asyncio from "asyncio";

async function main() {
  let slow;
  let quick;
  {
    await using group = new asyncio.TaskGroup();
    slow = group.createTask(asyncio.sleep(5));
    quick = group.createTask(asyncio.sleep(1, "quick"));
    await asyncio.sleep(0);
    slow.cancel();
  }
  print(slow.cancelled(), quick.result(), asyncio.getRunningLoop().time() === 1);
}

asyncio.run(main());
