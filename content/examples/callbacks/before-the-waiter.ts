import asyncio from "asyncio";

async function job() {
  print("job runs");
}

function callback(future: asyncio.Future<void>) {
  print("the callback is called");
}

async function main() {
  const task = asyncio.createTask(job());
  task.addDoneCallback(callback);
  print("main waits");
  await task;
  print("main goes on");
}

asyncio.run(main());
