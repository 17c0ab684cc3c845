import asyncio from "asyncio";

async function fails(kind) {
  await asyncio.sleep(1);
  throw new kind("failed");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fails(ValueError));
    group.createTask(fails(KeyError));
    group.createTask(fails(RuntimeError));
  } catch (error) {
    print(repr(error.exceptions));
  }
}

asyncio.run(main());
