import asyncio from "asyncio";

async function soup() {
  print("the soup goes in");
  await asyncio.sleep(0.2);
  print("the soup is ready");
}

async function bread() {
  print("the bread goes in");
  await asyncio.sleep(0.1);
  print("the bread is ready");
}

async function main() {
  const cooking = asyncio.createTask(soup());
  const baking = asyncio.createTask(bread());
  print("main lays the table");
  await cooking;
  await baking;
  print("main serves both");
}

asyncio.run(main());
