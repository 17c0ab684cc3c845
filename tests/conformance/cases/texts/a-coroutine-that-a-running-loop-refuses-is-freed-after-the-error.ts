import asyncio from "asyncio";

async function price() {
  return 3;
}

async function main() {
  asyncio.getRunningLoop().runUntilComplete(price());
}

asyncio.run(main());
