import asyncio from "asyncio";

const replies: string[] = [];

async function ask(city: string) {
  await asyncio.sleep(0);
  replies.push(city);
}

async function main() {
  const oslo = asyncio.createTask(ask("Oslo"));
  const rome = asyncio.createTask(ask("Rome"));
  await oslo;
  await rome;
  print("first Oslo, then Rome:", replies);
}

asyncio.run(main());
