import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("kept");
}

async function main() {
  const failing = asyncio.createTask(fails());
  const slow = asyncio.createTask(asyncio.sleep(2));
  const [done, pending] = await asyncio.wait([failing, slow]);
  print(len(done), len(pending), done.has(failing), repr(failing.exception()));
  print(asyncio.getRunningLoop().time() === 2);
}

asyncio.run(main());
