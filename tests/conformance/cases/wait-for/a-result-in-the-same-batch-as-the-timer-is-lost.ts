import asyncio from "asyncio";

async function main() {
  try {
    print(await asyncio.waitFor(asyncio.sleep(1, "lost"), 1));
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
