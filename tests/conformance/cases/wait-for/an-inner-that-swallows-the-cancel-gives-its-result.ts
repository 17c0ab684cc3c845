import asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    return "anyway";
  }
}

async function main() {
  print(await asyncio.waitFor(stubborn(), 1));
}

asyncio.run(main());
