import asyncio from "asyncio";

async function child() {
  print("never");
}

async function main() {
  let over;
  {
    await using group = new asyncio.TaskGroup();
    over = group;
  }
  try {
    over.createTask(child());
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
