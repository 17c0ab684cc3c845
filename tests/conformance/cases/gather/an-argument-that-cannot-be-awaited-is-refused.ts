import asyncio from "asyncio";

async function main() {
  try {
    asyncio.gather(7);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
