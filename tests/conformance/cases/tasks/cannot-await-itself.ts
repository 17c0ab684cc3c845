import asyncio from "asyncio";

async function main() {
  try {
    await asyncio.currentTask();
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
