import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("before the time is over");
}

async function main() {
  try {
    await asyncio.waitFor(fails(), 2);
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
