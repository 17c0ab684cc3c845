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
  const inner = asyncio.createTask(job1());
  const task1 = asyncio.shield(inner);
  const task2 = asyncio.createTask(job2());

  await asyncio.sleep(0.5);
  inner.cancel();
  const res = await asyncio.gather(task1, task2, { returnExceptions: true });
  print(res);

  print(await inner);
}

asyncio.run(main());
