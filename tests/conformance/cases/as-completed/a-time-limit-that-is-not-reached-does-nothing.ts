import asyncio from "asyncio";

async function main() {
  for (const turn of asyncio.asCompleted([asyncio.sleep(1, "a"), asyncio.sleep(2, "b")], { timeout: 3600 })) {
    print(await turn);
  }
  print(asyncio.getRunningLoop().time() === 2);
}

asyncio.run(main());
