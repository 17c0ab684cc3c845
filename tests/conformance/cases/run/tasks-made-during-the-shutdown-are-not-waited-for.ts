import asyncio from "asyncio";

async function late() {
  await asyncio.sleep(5);
  print("never");
}

async function job() {
  try {
    await asyncio.sleep(5);
  } finally {
    asyncio.createTask(late(), { name: "late" });
  }
}

async function main() {
  asyncio.createTask(job());
  await asyncio.sleep(0);
}

asyncio.run(main());
