import asyncio from "asyncio";

async function greet(name: string) {
  await asyncio.sleep(1);
  print("hello", name);
}

const loop = asyncio.newEventLoop();
loop.runUntilComplete(greet("Ada"));
loop.close();
loop.runUntilComplete(greet("Grace"));
