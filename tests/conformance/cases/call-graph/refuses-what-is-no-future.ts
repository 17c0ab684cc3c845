import asyncio from "asyncio";

async function main() {
  try {
    asyncio.captureCallGraph("text");
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
