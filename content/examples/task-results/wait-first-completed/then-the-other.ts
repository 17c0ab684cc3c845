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
  const task1 = asyncio.createTask(job1());
  const task2 = asyncio.createTask(job2());

  const [done, pending] = await asyncio.wait([task1, task2], { returnWhen: asyncio.FIRST_COMPLETED });
  print("done:", done);
  print("pending:", pending);
  print(await task1);
}

asyncio.run(main());
