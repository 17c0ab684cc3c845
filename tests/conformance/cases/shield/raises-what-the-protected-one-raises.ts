import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("no");
}

async function main() {
  try {
    await asyncio.shield(fails());
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
