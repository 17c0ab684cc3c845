import asyncio from "asyncio";

async function tidy() {
  try {
    await asyncio.sleep(5);
  } finally {
    await asyncio.sleep(2);
    print("tidy", asyncio.getRunningLoop().time() === 2);
  }
}

async function main() {
  asyncio.createTask(tidy());
  await asyncio.sleep(0);
}

asyncio.run(main());
