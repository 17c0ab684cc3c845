import asyncio from "asyncio";

async function price() {
  await asyncio.sleep(1);
  return 3;
}

async function bill() {
  return (await price()) * 2;
}

async function main() {
  print(await bill());
}

asyncio.run(main());
