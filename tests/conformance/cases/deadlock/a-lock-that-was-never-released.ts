import asyncio from "asyncio";

async function forget(lock: asyncio.Lock) {
  await lock.acquire();
}

async function main() {
  const lock = new asyncio.Lock();
  await asyncio.createTask(forget(lock), { name: "forgetful" });
  await using held = await lock.hold();
  print("not reached");
}

asyncio.run(main());
