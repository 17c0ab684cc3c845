import asyncio from "asyncio";

async function job1() {
  print("job1开始");
  await asyncio.sleep(1);
  print("job1结束");
}

async function job2() {
  print("job2开始");
}

async function createTask() {
  const task1 = asyncio.createTask(job1());
  const task2 = asyncio.createTask(job2());
  await task2;
}

asyncio.run(createTask());
