import asyncio from "asyncio";

async function main() {
  try {
    await using scope = asyncio.timeout(NaN);
    await asyncio.sleep(1);
  } finally {
    print("cancelled at the end");
  }
}

asyncio.run(main());
