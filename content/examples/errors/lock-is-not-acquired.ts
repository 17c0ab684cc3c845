import asyncio from "asyncio";

const lock = new asyncio.Lock();

async function main() {
  await using held = await lock.hold();
  print("working");
  await asyncio.sleep(1);
  lock.release();
}

asyncio.run(main());
