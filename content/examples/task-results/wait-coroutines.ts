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
  const jobs = [job1(), job2()];
  try {
    await asyncio.wait(jobs);
  } catch (error) {
    print(repr(error));
  }

  const tasks = jobs.map((job) => asyncio.createTask(job));
  const [done, pending] = await asyncio.wait(tasks);
  print(`${done.size} done, ${pending.size} pending`);
}

asyncio.run(main());
