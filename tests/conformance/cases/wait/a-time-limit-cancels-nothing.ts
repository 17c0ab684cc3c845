import asyncio from "asyncio";

async function main() {
  const quick = asyncio.createTask(asyncio.sleep(1));
  const slow = asyncio.createTask(asyncio.sleep(3));
  const [done, pending] = await asyncio.wait([quick, slow], { timeout: 2 });
  print(done.size, pending.size, slow.cancelled());
  await slow;
}

asyncio.run(main());
