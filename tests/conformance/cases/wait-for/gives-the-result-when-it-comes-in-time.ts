import asyncio from "asyncio";

async function main() {
  print(await asyncio.waitFor(asyncio.sleep(1, "in time"), 2));
  await asyncio.sleep(5);
}

asyncio.run(main());
