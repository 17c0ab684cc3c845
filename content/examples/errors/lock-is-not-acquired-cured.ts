import asyncio from "asyncio";

const lock = new asyncio.Lock();

async function main() {
  {
    await using held = await lock.hold();
    print("working");
    await asyncio.sleep(1);
  }
  print("locked:", lock.locked());
}

asyncio.run(main());
