import asyncio from "asyncio";

const background = new Set<asyncio.Task<void>>();

async function quick() {
  print("quick is done");
}

async function slow() {
  await asyncio.sleep(1);
  print("slow is done");
}

function forget(task: asyncio.Task<void>) {
  background.delete(task);
  print("left:", background.size);
}

async function main() {
  for (const job of [quick(), slow()]) {
    const task = asyncio.createTask(job);
    background.add(task);
    task.addDoneCallback(forget);
  }
  await asyncio.sleep(2);
  print("main ends");
}

asyncio.run(main());
