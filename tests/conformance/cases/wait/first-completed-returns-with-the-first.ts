import asyncio from "asyncio";

async function main() {
  const quick = asyncio.createTask(asyncio.sleep(1, "quick"));
  const slow = asyncio.createTask(asyncio.sleep(2, "slow"));
  const [done, pending] = await asyncio.wait([quick, slow], { returnWhen: asyncio.FIRST_COMPLETED });
  print(done.has(quick), pending.has(slow), asyncio.getRunningLoop().time() === 1);
  await slow;
}

asyncio.run(main());
