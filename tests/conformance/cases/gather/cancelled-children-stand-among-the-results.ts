import asyncio from "asyncio";

async function main() {
  const one = asyncio.createTask(asyncio.sleep(1));
  const two = asyncio.createTask(asyncio.sleep(1, "two"));
  await asyncio.sleep(0);
  one.cancel();
  print(await asyncio.gather(one, two, { returnExceptions: true }));
}

asyncio.run(main());
