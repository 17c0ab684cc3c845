import asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1));
  const [done, pending] = await asyncio.wait([task], { timeout: 3600 });
  print(len(done), len(pending), asyncio.getRunningLoop().time() === 1);
}

asyncio.run(main());
