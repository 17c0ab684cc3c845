import asyncio from "asyncio";

async function fails(error) {
  throw error;
}

async function main() {
  await using group = new asyncio.TaskGroup();
  group.createTask(fails(new ValueError("one")));
  group.createTask(fails(new KeyError("two")));
}

asyncio.run(main());
