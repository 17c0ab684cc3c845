import asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  return 42;
}

print(asyncio.run(main()));
