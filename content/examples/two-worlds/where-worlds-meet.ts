import asyncio from "asyncio";

async function fetch() {
  await asyncio.sleep(1);
  return "the news";
}

function later() {
  return fetch();
}

async function count(text: string) {
  return len(text);
}

async function main() {
  const news = await later();
  print(news, "has", await count(news), "letters");
  const task = asyncio.createTask(later());
  print(await task);
}

asyncio.run(main());
