import asyncio from "asyncio";

async function job(seconds, error) {
  await asyncio.sleep(seconds);
  print("after", seconds);
  if (error) throw new ValueError(seconds);
}

async function main() {
  const group = asyncio.gather(job(1, true), job(2, true), job(3, false));
  try {
    await group;
  } catch (error) {
    print(repr(error), group.cancel());
  }
  await asyncio.sleep(5);
}

asyncio.run(main());
