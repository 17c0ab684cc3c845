import asyncio from "asyncio";

async function main() {
  const turns = [...asyncio.asCompleted([asyncio.sleep(2, "b"), asyncio.sleep(1, "a")])];
  print(await asyncio.gather(...turns));
}

asyncio.run(main());
