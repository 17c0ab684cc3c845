import asyncio from "asyncio";

async function waits() {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    print("the task is cancelled");
    throw error;
  }
}

async function main() {
  await using group = new asyncio.TaskGroup();
  group.createTask(waits());
  await asyncio.sleep(1);
  throw new SystemExit(3);
}

try {
  asyncio.run(main());
} catch (error) {
  print(repr(error));
}
