import asyncio from "asyncio";

async function child(): Promise<void> {
  try {
    await asyncio.sleep(10);
  } finally {
    throw new KeyboardInterrupt("child");
  }
}

async function main() {
  await using group = new asyncio.TaskGroup();
  group.createTask(child());
  await asyncio.sleep(1);
  throw new ValueError("block");
}

asyncio.run(main());
