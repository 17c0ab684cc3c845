import asyncio from "asyncio";

async function job() {
  await asyncio.sleep(1);
  throw new ValueError("late");
}

async function main() {
  const outer = asyncio.shield(job());
  await asyncio.sleep(0);
  outer.cancel();
  await asyncio.sleep(2);
}

asyncio.run(main());
