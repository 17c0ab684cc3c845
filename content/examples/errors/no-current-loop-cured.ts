import asyncio from "asyncio";

async function greet(name: string) {
  await asyncio.sleep(1);
  print("hello", name);
}

asyncio.run(greet("Ada"));
