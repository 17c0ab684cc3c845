import asyncio from "asyncio";

async function main() {
  try {
    await using scope = asyncio.timeout(1);
    try {
      await asyncio.sleep(10);
    } finally {
      await asyncio.sleep(3);
      print("clean");
    }
  } catch {
    print(asyncio.getRunningLoop().time() === 4);
  }
}

asyncio.run(main());
