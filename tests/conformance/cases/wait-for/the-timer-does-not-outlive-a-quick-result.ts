import asyncio from "asyncio";

async function quick() {
  return "quick";
}

async function main() {
  print(await asyncio.waitFor(quick(), 3600));
  await asyncio.sleep(1);
  print(asyncio.getRunningLoop().time() === 1);
}

asyncio.run(main());
