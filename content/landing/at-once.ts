import asyncio from "asyncio";

async function job1() {
  await asyncio.sleep(1);
}

async function job2() {
  await asyncio.sleep(1);
}

async function main() {
  await asyncio.gather(job1(), job2());
}

asyncio.run(main());
