import asyncio from "asyncio";

async function job() {
  print("once");
  return "result";
}

async function main() {
  const task = job();
  print(await asyncio.gather(task, task, task));
}

asyncio.run(main());
