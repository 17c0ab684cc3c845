import asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1));
  const [done, pending] = await asyncio.wait([task, task]);
  print(len(done), len(pending));
}

asyncio.run(main());
