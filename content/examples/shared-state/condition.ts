import asyncio from "asyncio";

let bread = 0;
const shop = new asyncio.Condition();

async function customer(name: string, loaves: number) {
  await using held = await shop.hold();
  await shop.waitFor(() => bread >= loaves);
  bread -= loaves;
  print(name, "takes", loaves, "and leaves", bread);
}

async function baker() {
  for (const batch of [1, 2]) {
    await asyncio.sleep(1);
    await using held = await shop.hold();
    bread += 2;
    print("batch", batch, "is ready:", bread);
    shop.notifyAll();
  }
}

async function main() {
  const ada = customer("Ada", 3);
  const grace = customer("Grace", 1);
  await asyncio.gather(ada, grace, baker());
}

asyncio.run(main());
