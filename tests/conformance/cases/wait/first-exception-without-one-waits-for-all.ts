import asyncio from "asyncio";

async function main() {
  const tasks = [1, 3].map((seconds) => asyncio.createTask(asyncio.sleep(seconds)));
  const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_EXCEPTION });
  print(len(done), len(pending), asyncio.getRunningLoop().time() === 3);
}

asyncio.run(main());
