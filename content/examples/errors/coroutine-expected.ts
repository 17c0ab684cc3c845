import asyncio from "asyncio";

async function tick() {
  await asyncio.sleep(1);
  print("tick");
}

async function main() {
  const task = asyncio.createTask(tick);
  await task;
}

asyncio.run(main());
