import asyncio from "asyncio";

async function fails() {
  throw new ValueError("at once");
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fails());
    print("still here");
    await asyncio.sleep(1);
    print("never");
  } catch (error) {
    print(repr(error.exceptions));
  }
}

asyncio.run(main());
