import asyncio from "asyncio";

async function brew() {
  await asyncio.sleep(3);
  return "tea";
}

async function main() {
  try {
    await using limit = asyncio.timeout(1);
    print(await brew());
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("no tea");
  }
}

asyncio.run(main());
