import asyncio from "asyncio";

async function job1() {
  print("job1开始");
  await asyncio.sleep(1);
  print("job1结束");

  return "job1任务结果";
}

async function job2() {
  print("job2开始");

  return "job2任务结果";
}

async function main() {
  const res = await asyncio.gather(job2(), job1());
  print(res);
}

asyncio.run(main());
