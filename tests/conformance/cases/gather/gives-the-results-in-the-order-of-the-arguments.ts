import asyncio from "asyncio";

async function job(seconds) {
  await asyncio.sleep(seconds);
  print("after", seconds);
  return seconds;
}

async function main() {
  print(await asyncio.gather(job(3), job(1), job(2)));
}

asyncio.run(main());
