import asyncio from "asyncio";

async function fails() {
  throw new ValueError("no");
}

async function stubborn() {
  try {
    await asyncio.sleep(1);
  } catch {
    print("not yet");
  }
  await asyncio.sleep(2);
  return "finished";
}

async function main() {
  let task = null;
  try {
    await using group = new asyncio.TaskGroup();
    task = group.createTask(stubborn());
    await asyncio.sleep(0);
    group.createTask(fails());
  } catch (error) {
    print(error, task.result());
  }
}

asyncio.run(main());
