import asyncio from "asyncio";

async function paint(wall: string) {
  await asyncio.sleep(1);
  print(wall, "is painted");
}

async function look() {
  print("it looks good");
}

async function main() {
  await using limit = asyncio.timeout(5);
  await paint("left");
  {
    await using group = new asyncio.TaskGroup();
    group.createTask(paint("front"));
    group.createTask(paint("right"));
  }
  await look();
}

asyncio.run(main());
