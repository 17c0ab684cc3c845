import asyncio from "asyncio";

const orders: string[] = [];

async function cook(order: string) {
  await asyncio.sleep(1);
  return order;
}

async function main() {
  const cooked = await asyncio.gather(...orders.map((order) => cook(order)));
  print(cooked.length, "cooked");
}

asyncio.run(main());
