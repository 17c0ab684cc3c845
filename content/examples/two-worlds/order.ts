import asyncio from "asyncio";

async function deliver(item: string) {
  await asyncio.sleep(1);
  return item + " is served";
}

function order(item: string) {
  const task = asyncio.createTask(deliver(item));
  print(item, "is ordered, done:", task.done());
  return task;
}

async function main() {
  const tea = order("tea");
  const cake = order("cake");
  print(await tea);
  print(await cake);
}

asyncio.run(main());
