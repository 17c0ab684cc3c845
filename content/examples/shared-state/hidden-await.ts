import asyncio from "asyncio";

let total = 0;

async function price(item: string) {
  await asyncio.sleep(item === "cheese" ? 2 : 1);
  return 5;
}

async function add(item: string) {
  total += await price(item);
  print(item, "makes it", total);
}

async function main() {
  await asyncio.gather(add("cheese"), add("bread"));
  print("total:", total);
}

asyncio.run(main());
