import asyncio from "asyncio";

async function child() {
  return "child";
}

async function job() {
  await using group = new asyncio.TaskGroup();
  group.createTask(child());
}

async function main() {
  gathered.push(asyncio.gather(job()));
  for (const next of asyncio.asCompleted([asyncio.sleep(1)], { timeout: 0 })) await next;
}

const gathered: unknown[] = [];
asyncio.run(main());
