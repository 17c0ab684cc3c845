import asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  const one = new asyncio.Condition(lock);
  const two = new asyncio.Condition(lock);
  {
    await using held = await one.hold();
    print(one.locked(), two.locked(), lock.locked());
  }
  print(two.locked());
}

asyncio.run(main());
