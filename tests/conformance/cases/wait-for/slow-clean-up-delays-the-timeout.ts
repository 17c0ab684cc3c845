import asyncio from "asyncio";

async function slow() {
  try {
    await asyncio.sleep(5);
  } finally {
    await asyncio.sleep(2);
    print("clean");
  }
}

async function main() {
  try {
    await asyncio.waitFor(slow(), 1);
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
