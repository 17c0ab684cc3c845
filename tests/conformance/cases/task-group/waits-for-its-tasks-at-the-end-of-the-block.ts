import asyncio from "asyncio";

async function job(seconds) {
  await asyncio.sleep(seconds);
  print("after", seconds);
  return seconds;
}

async function main() {
  let slow;
  let quick;
  {
    await using group = new asyncio.TaskGroup();
    slow = group.createTask(job(2));
    quick = group.createTask(job(1));
    print("the block ends");
  }
  print(slow.result(), quick.result());
}

asyncio.run(main());
