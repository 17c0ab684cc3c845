import asyncio from "asyncio";

async function price(shop: string, seconds: number, amount: number) {
  await asyncio.sleep(seconds);
  if (amount < 0) throw new ValueError(`${shop} has no price`);
  print(shop, "answers");
  return amount;
}

async function main() {
  print(await asyncio.gather(price("A", 2, 30), price("B", 1, 20)));
  const results = await asyncio.gather(price("A", 2, 30), price("C", 1, -1), {
    returnExceptions: true,
  });
  print(results);
}

asyncio.run(main());
