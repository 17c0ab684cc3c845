import asyncio from "asyncio";

async function price() {
  await asyncio.sleep(1);
  return 3;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  print(loop.runUntilComplete(price()));
}

asyncio.run(main());
