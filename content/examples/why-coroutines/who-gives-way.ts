import asyncio from "asyncio";

async function greet(name: string) {
  print(`hello, ${name}`);
}

async function count(name: string) {
  for (const number of [1, 2]) {
    print(name, number);
    await asyncio.sleep(0);
  }
}

async function main() {
  const task = asyncio.createTask(count("A"));
  await greet("B");
  await count("B");
  await task;
}

asyncio.run(main());
