import asyncio from "asyncio";

async function price() {
  return 3;
}

async function main() {
  await asyncio.wait([price(), price()]);
}

asyncio.run(main());
