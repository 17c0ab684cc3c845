import asyncio from "asyncio";

const door = new asyncio.Event();

async function visit() {
  await door.wait();
  print("inside");
}

async function main() {
  await asyncio.createTask(visit(), { name: "Ada" });
  door.set();
}

try {
  asyncio.run(main());
} catch (error) {
  print(error);
}
