import asyncio from "asyncio";

async function fails() {
  try {
    await asyncio.sleep(5);
  } finally {
    throw new ValueError("clean up failed");
  }
}

async function main() {
  try {
    await asyncio.waitFor(fails(), 1);
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
