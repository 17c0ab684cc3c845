import asyncio from "asyncio";

async function fails() {
  throw new ValueError("no");
}

async function late() {
  print("never");
}

async function waits(group) {
  try {
    await asyncio.sleep(5);
  } finally {
    try {
      group.createTask(late());
    } catch (error) {
      print(error);
    }
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(waits(group));
    await asyncio.sleep(0);
    group.createTask(fails());
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
