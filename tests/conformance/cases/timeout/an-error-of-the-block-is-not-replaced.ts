import asyncio from "asyncio";

async function main() {
  try {
    await using scope = asyncio.timeout(1);
    await asyncio.sleep(0.5);
    throw new ValueError("of the block");
  } catch (error) {
    print(repr(error));
  }
  await asyncio.sleep(3);
}

asyncio.run(main());
