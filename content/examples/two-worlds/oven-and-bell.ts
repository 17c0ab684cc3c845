import asyncio from "asyncio";
import time from "time";

function bake() {
  print("oven on");
  time.sleep(2);
  print("oven off");
  return "bread";
}

async function ring() {
  await asyncio.sleep(1);
  print("ding");
}

async function main() {
  const baking = asyncio.createTask(asyncio.toThread(bake));
  const ringing = asyncio.createTask(ring());
  print("main waits");
  print(await baking);
}

asyncio.run(main());
