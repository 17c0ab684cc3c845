import asyncio from "asyncio";

let bread = 0;

async function customer(shop: asyncio.Condition, name: string) {
  await using held = await shop.hold();
  await shop.waitFor(() => bread > 0);
  bread -= 1;
  print(name, "has bread,", bread, "left");
}

async function baker(shop: asyncio.Condition) {
  await asyncio.sleep(1);
  await using held = await shop.hold();
  bread = 2;
  print("two loaves are out of the oven");
  shop.notifyAll();
}

async function main() {
  const shop = new asyncio.Condition();
  await asyncio.gather(customer(shop, "Ada"), customer(shop, "Grace"), baker(shop));
}

asyncio.run(main());
