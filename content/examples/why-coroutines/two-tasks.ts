import asyncio from "asyncio";

async function toast() {
  print("toast begins");
  await asyncio.sleep(2);
  print("toast is done");
}

async function tea() {
  print("tea begins");
  await asyncio.sleep(1);
  print("tea is done");
}

async function main() {
  await asyncio.gather(toast(), tea());
  print("breakfast");
}

asyncio.run(main());
