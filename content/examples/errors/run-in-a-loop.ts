import asyncio from "asyncio";

async function price() {
  await asyncio.sleep(1);
  return 3;
}

function bill() {
  return asyncio.run(price()) * 2;
}

async function main() {
  print(bill());
}

asyncio.run(main());
