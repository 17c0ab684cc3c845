import asyncio from "asyncio";

async function ask(city: string) {
  await asyncio.sleep(0);
  return city;
}

async function main() {
  const replies = await asyncio.gather(ask("Oslo"), ask("Rome"));
  print("first Oslo, then Rome:", replies);
}

asyncio.run(main());
