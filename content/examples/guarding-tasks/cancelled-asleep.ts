import asyncio from "asyncio";

async function job1() {
  try {
    print("job1 begins");
    await asyncio.sleep(1);
    print("job1 ends");
  } finally {
    print("job1 cleans up");
  }
}

async function job2() {
  await asyncio.sleep(1);
  print("job2 ends");
}

async function main() {
  const task1 = asyncio.createTask(job1());
  const task2 = asyncio.createTask(job2());
  await asyncio.sleep(0.5);
  task1.cancel();
  print("main has asked");
  await asyncio.gather(task1, task2, { returnExceptions: true });
  print("main ends");
}

asyncio.run(main());
