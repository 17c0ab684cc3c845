import asyncio from "asyncio";

async function fails() {
  throw new ValueError("no");
}

async function main() {
  const group = new asyncio.TaskGroup();
  print(group);
  try {
    await using enteredGroup = group;
    print(group);
    group.createTask(asyncio.sleep(1));
    print(group);
    group.createTask(fails());
    try {
      await asyncio.sleep(5);
    } finally {
      print(group);
    }
  } catch {
    print(group);
  }
}

asyncio.run(main());
