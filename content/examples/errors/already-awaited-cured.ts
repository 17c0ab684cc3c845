import asyncio from "asyncio";

async function price() {
  await asyncio.sleep(1);
  return 3;
}

async function main() {
  const cost = asyncio.createTask(price());
  print("one costs", await cost);
  print("the next costs", await cost);
}

asyncio.run(main());
