import asyncio from "asyncio";

function price(item: string) {
  return 3;
}

async function main() {
  await asyncio.sleep(1);
  print(price("tea"));
}

asyncio.run(main());
