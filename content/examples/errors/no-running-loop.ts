import asyncio from "asyncio";

async function greet(name: string) {
  await asyncio.sleep(1);
  print("hello", name);
}

const task = asyncio.createTask(greet("Ada"));
