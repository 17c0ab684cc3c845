import asyncio from "asyncio";

async function greet(name: string) {
  await asyncio.sleep(1);
  print("hello", name);
}

async function main() {
  const task = asyncio.createTask(greet("Ada"));
  await task;
}

asyncio.run(main());
