import asyncio from "asyncio";

async function raises() {
  await asyncio.sleep(2);
  throw new ValueError();
}

async function main() {
  const cancelled = asyncio.createTask(asyncio.sleep(9));
  const failing = asyncio.createTask(raises());
  const slow = asyncio.createTask(asyncio.sleep(9));
  await asyncio.sleep(1);
  cancelled.cancel();
  const [done, pending] = await asyncio.wait([cancelled, failing, slow], {
    returnWhen: asyncio.FIRST_EXCEPTION,
  });
  print(asyncio.getRunningLoop().time() === 2, done.size, pending.size);
}

asyncio.run(main());
