import asyncio from "asyncio";

async function main() {
  const tasks = [1, 1, 2].map((seconds) => asyncio.createTask(asyncio.sleep(seconds)));
  const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
  print(len(done), len(pending));
  await asyncio.wait(pending);
}

asyncio.run(main());
