import asyncio from "asyncio";

async function innermost() {
  await asyncio.sleep(1);
  throw new ValueError("deep");
}

async function middle() {
  try {
    await innermost();
  } finally {
    print("middle leaves");
  }
}

async function outer() {
  try {
    await middle();
  } catch (error) {
    print("caught", error);
    return "recovered";
  }
}

async function main() {
  print(await outer(), await asyncio.createTask(outer()));
}

asyncio.run(main());
