import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("inner");
}

async function waits() {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    print("the outer one's task is cancelled");
    throw error;
  }
}

async function main() {
  try {
    await using outer = new asyncio.TaskGroup();
    outer.createTask(waits());
    await using inner = new asyncio.TaskGroup();
    inner.createTask(fails());
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
