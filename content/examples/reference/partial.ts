import asyncio from "asyncio";
import { partial } from "functools";

async function job() {
  return "the result";
}

function report(prefix: string, task: asyncio.Task<string>) {
  print(prefix, task.result());
}

async function main() {
  const task = asyncio.createTask(job());
  task.addDoneCallback(partial(report, "done:"));
  await task;
  await asyncio.sleep(0);
}

asyncio.run(main());
