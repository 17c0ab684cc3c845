import asyncio from "asyncio";

async function job() {
  print(asyncio.currentTask().getName());
  await asyncio.sleep(0);
}

async function main() {
  print(asyncio.currentTask().getName());
  await asyncio.waitFor(job(), 1);
}

asyncio.run(main());
