import asyncio from "asyncio";

async function price() {
  return 3;
}

async function main() {
  asyncio.run(price());
}

asyncio.run(main());
