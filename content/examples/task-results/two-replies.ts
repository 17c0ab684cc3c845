import asyncio from "asyncio";

const replies: string[] = [];

async function ask(city: string) {
  await asyncio.sleep(0);
  replies.push(city);
}

async function main() {
  await asyncio.gather(ask("Oslo"), ask("Rome"));
  print("first Oslo, then Rome:", replies);
}

asyncio.run(main());
