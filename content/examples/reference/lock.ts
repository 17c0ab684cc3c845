import asyncio from "asyncio";

async function transfer(lock: asyncio.Lock, name: string) {
  await using held = await lock.hold();
  print(name, "counts the money");
  await asyncio.sleep(1);
  print(name, "is done");
}

async function main() {
  const lock = new asyncio.Lock();
  await asyncio.gather(transfer(lock, "Ada"), transfer(lock, "Grace"));
  print("locked:", lock.locked());
}

asyncio.run(main());
