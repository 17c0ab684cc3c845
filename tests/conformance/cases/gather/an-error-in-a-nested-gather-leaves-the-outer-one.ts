import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("inner");
}

async function main() {
  const inner = asyncio.gather(fails(), asyncio.sleep(2));
  const outer = asyncio.gather(inner, asyncio.sleep(3, "c"), { returnExceptions: true });
  print(await outer);
}

asyncio.run(main());
