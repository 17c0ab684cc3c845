import asyncio from "asyncio";

async function brew(drink: string) {
  print("brewing", drink);
  await asyncio.sleep(1);
  return `${drink} is ready`;
}

async function main() {
  const tea = asyncio.createTask(brew("tea"), { name: "kettle" });
  const coffee = asyncio.createTask(brew("coffee"));
  print("nothing has begun yet");
  print(await tea);
  print(await coffee);
  print(tea.getName(), coffee.getName());
}

asyncio.run(main());
