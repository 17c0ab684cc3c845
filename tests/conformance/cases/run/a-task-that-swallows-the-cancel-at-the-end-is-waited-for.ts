import asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(5);
  } catch {
    print("not yet");
  }
  await asyncio.sleep(3);
  print("now");
}

async function main() {
  asyncio.createTask(stubborn());
  await asyncio.sleep(1);
}

asyncio.run(main());
