import asyncio from "asyncio";

async function main() {
  {
    await using group = new asyncio.TaskGroup();
    const task = group.createTask(asyncio.sleep(1, "value"));
    print(await task);
    group.createTask(asyncio.sleep(1));
  }
  print(asyncio.getRunningLoop().time() === 2);
}

asyncio.run(main());
