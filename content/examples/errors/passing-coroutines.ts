import asyncio from "asyncio";

async function brew(what: string) {
  await asyncio.sleep(1);
  print(what);
}

async function main() {
  const [done, pending] = await asyncio.wait([brew("tea"), brew("coffee")]);
  print(done.size, "done");
}

asyncio.run(main());
