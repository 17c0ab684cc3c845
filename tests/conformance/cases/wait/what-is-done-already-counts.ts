import asyncio from "asyncio";

async function fails() {
  throw new ValueError("early");
}

async function main() {
  const failing = asyncio.createTask(fails());
  const slow = asyncio.createTask(asyncio.sleep(1));
  await asyncio.sleep(0);
  print(failing.done());
  const [done, pending] = await asyncio.wait([failing, slow], { returnWhen: asyncio.FIRST_EXCEPTION });
  print(done.has(failing), pending.has(slow), repr(failing.exception()));
  await slow;
}

asyncio.run(main());
