import asyncio from "asyncio";

async function main() {
  {
    await using scope = asyncio.timeout(0);
    print("done");
  }
  await asyncio.sleep(1);
}

asyncio.run(main());
