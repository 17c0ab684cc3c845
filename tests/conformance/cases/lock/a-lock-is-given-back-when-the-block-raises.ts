import asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  try {
    await using held = await lock.hold();
    print(lock.locked());
    throw new ValueError("in the block");
  } catch (error) {
    print(error, lock.locked());
  }
}

asyncio.run(main());
