import asyncio from "asyncio";

async function brew() {
  await asyncio.sleep(3);
  return "tea";
}

async function main() {
  await using limit = asyncio.timeout(1);
  print(await brew());
}

asyncio.run(main());
