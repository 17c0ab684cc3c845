import asyncio from "asyncio";

async function limited() {
  await using scope = asyncio.timeout(1);
  await asyncio.sleep(5);
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(limited());
    group.createTask(asyncio.sleep(3));
  } catch (error) {
    print(repr(error.exceptions));
  }
}

asyncio.run(main());
