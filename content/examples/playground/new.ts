import asyncio from "asyncio";

async function main() {
  print("started");
  await asyncio.sleep(1);
  print("done");
}

asyncio.run(main());
