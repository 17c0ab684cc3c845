import asyncio from "asyncio";

async function job() {
  print("job runs");
}

async function other() {
  print("other begins");
  await asyncio.sleep(0);
  print("other ends");
}

function first(future: asyncio.Future<void>) {
  print("the first callback");
}

function second(future: asyncio.Future<void>) {
  print("the second callback");
}

async function main() {
  const task = asyncio.createTask(job());
  const rest = asyncio.createTask(other());
  task.addDoneCallback(first);
  await task;
  task.addDoneCallback(second);
  await rest;
  print("main ends");
}

asyncio.run(main());
