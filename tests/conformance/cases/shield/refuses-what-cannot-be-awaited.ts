import asyncio from "asyncio";

async function main() {
  try {
    asyncio.shield(7);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
