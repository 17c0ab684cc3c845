import asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  print("hello");
}

asyncio.run(main());
