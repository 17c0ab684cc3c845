import asyncio from "asyncio";

async function price() {
  await asyncio.sleep(1);
  return 3;
}

async function main() {
  print(await price());
}

asyncio.run(main());
