import asyncio from "asyncio";
import { partial } from "functools";

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

function callback(future: asyncio.Future<string>, { num }: { num: number }) {
  print(`回调参数${num}`);
  print(`回调任务: ${future.result()}`);
}

async function main() {
  const task1 = asyncio.shield(job1());
  const task2 = asyncio.createTask(job2());

  task1.addDoneCallback(partial(callback, { num: 1 }));
  task1.addDoneCallback(partial(callback, { num: 2 }));

  const res = await asyncio.gather(task1, task2, { returnExceptions: true });

  print(res);
}

asyncio.run(main());
