import asyncio from "asyncio";

async function main() {
  try {
    await asyncio.sleep(NaN);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
