import asyncio from "asyncio";

async function greet(name: string) {
  await asyncio.sleep(1);
  print("hello", name);
}

async function main() {
  await greet("Ada");
  await greet("Grace");
}

asyncio.run(main());
