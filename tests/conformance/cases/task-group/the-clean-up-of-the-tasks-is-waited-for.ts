import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("no");
}

async function tidy() {
  try {
    await asyncio.sleep(5);
  } finally {
    await asyncio.sleep(2);
    print("tidy");
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fails());
    group.createTask(tidy());
  } catch (error) {
    print(error, asyncio.getRunningLoop().time() === 3);
  }
}

asyncio.run(main());
