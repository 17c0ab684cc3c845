import asyncio from "asyncio";

const door = new asyncio.Event();

async function visit() {
  await door.wait();
  print("inside");
}

async function main() {
  const task = asyncio.createTask(visit(), { name: "Ada" });
  door.set();
  await task;
}

asyncio.run(main());
