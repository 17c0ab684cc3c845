import asyncio from "asyncio";

async function save() {
  await asyncio.sleep(2);
  print("saved");
}

async function main() {
  const task = asyncio.createTask(save());
  await asyncio.sleep(1);
  print("main ends");
}

const loop = asyncio.newEventLoop();
loop.runUntilComplete(main());
loop.close();
