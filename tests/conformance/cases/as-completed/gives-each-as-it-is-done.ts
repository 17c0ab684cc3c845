import asyncio from "asyncio";

async function main() {
  for (const next of asyncio.asCompleted([asyncio.sleep(2, "b"), asyncio.sleep(1, "a")])) {
    print(await next);
  }
}

asyncio.run(main());
