import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("first");
}

async function stumbles() {
  try {
    await asyncio.sleep(5);
  } finally {
    throw new KeyError("clean up");
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fails());
    group.createTask(stumbles());
  } catch (error) {
    print(error);
    print(repr(error.exceptions));
  }
}

asyncio.run(main());
