import asyncio from "asyncio";

async function fails() {
  throw new ValueError("lost");
}

async function main() {
  asyncio.createTask(fails());
  await asyncio.sleep(1);
}

asyncio.run(main());
