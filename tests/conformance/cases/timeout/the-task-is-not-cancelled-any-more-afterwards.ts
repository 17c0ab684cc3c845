import asyncio from "asyncio";

async function main() {
  try {
    await using scope = asyncio.timeout(1);
    await asyncio.sleep(5);
  } catch {
    print(asyncio.currentTask().cancelling());
  }
  await asyncio.sleep(1);
  print("goes on");
}

asyncio.run(main());
