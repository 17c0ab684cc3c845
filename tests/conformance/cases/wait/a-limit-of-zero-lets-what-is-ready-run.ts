import asyncio from "asyncio";

async function job() {
  print("the task runs");
}

async function main() {
  const quick = asyncio.createTask(job());
  const slow = asyncio.createTask(asyncio.sleep(1));
  const [done, pending] = await asyncio.wait([quick, slow], { timeout: 0 });
  print(done.has(quick), pending.has(slow));
  await slow;
}

asyncio.run(main());
