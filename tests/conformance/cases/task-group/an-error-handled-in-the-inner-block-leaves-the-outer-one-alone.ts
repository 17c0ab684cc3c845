import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("inner");
}

async function main() {
  let task;
  {
    await using outer = new asyncio.TaskGroup();
    task = outer.createTask(asyncio.sleep(2, "unharmed"));
    try {
      await using inner = new asyncio.TaskGroup();
      inner.createTask(fails());
    } catch (error) {
      print(error);
    }
  }
  print(task.result());
}

asyncio.run(main());
