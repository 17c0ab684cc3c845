import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(2);
  throw new ValueError("no");
}

async function main() {
  const quick = asyncio.createTask(asyncio.sleep(1));
  const failing = asyncio.createTask(fails());
  const slow = asyncio.createTask(asyncio.sleep(5));
  const [done, pending] = await asyncio.wait([quick, failing, slow], { returnWhen: asyncio.FIRST_EXCEPTION });
  print(len(done), pending.has(slow), repr(failing.exception()), asyncio.getRunningLoop().time() === 2);
  slow.cancel();
}

asyncio.run(main());
