import asyncio from "asyncio";

async function cleans() {
  try {
    await asyncio.sleep(9);
  } finally {
    await asyncio.sleep(1);
    print("clean");
  }
}

async function fails() {
  try {
    await asyncio.sleep(9);
  } catch (error) {
    throw new ValueError("while cleaning");
  }
}

async function main() {
  asyncio.createTask(cleans());
  asyncio.createTask(fails());
  await asyncio.sleep(0);
}

asyncio.run(main());
