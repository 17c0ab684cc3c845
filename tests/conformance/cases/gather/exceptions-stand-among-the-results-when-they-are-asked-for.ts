import asyncio from "asyncio";

async function job(seconds, fails) {
  await asyncio.sleep(seconds);
  if (fails) {
    throw new ValueError(seconds);
  }
  return seconds;
}

async function main() {
  print(await asyncio.gather(job(2, true), job(1, false), job(3, true), { returnExceptions: true }));
}

asyncio.run(main());
