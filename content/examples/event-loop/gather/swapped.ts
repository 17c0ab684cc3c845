import asyncio from "asyncio";

async function job1() {
  print("job1开始");
  await asyncio.sleep(1);
  print("job1结束");
}

async function job2() {
  print("job2开始");
}

async function main() {
  await asyncio.gather(job2(), job1());
}

asyncio.run(main());
