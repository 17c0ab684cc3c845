import asyncio from "asyncio";

async function interrupts() {
  await asyncio.sleep(1);
  throw new KeyboardInterrupt();
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(interrupts());
    group.createTask(asyncio.sleep(5));
  } catch (error) {
    print("in main", repr(error));
    throw error;
  }
}

try {
  asyncio.run(main());
} catch (error) {
  print("outside", repr(error));
}
