import asyncio from "asyncio";

async function job() {
  throw new KeyboardInterrupt("in the job");
}

async function first() {
  await using group = new asyncio.TaskGroup();
  group.createTask(asyncio.sleep(0));
  group.createTask(job());
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(first());
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(asyncio.sleep(0));
    group.createTask(job());
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    print(repr(error), repr(error.__context__));
    throw error;
  }
}

asyncio.run(main());
