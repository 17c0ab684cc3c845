import asyncio from "asyncio";

async function child(group, depth) {
  print("depth", depth);
  if (depth < 3) {
    group.createTask(child(group, depth + 1));
  }
  await asyncio.sleep(1);
}

async function main() {
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(child(group, 1));
  }
  print(asyncio.getRunningLoop().time() === 1);
}

asyncio.run(main());
