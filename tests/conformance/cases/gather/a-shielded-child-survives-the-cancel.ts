import asyncio from "asyncio";

async function job() {
  await asyncio.sleep(2);
  print("the child ends");
}

async function main() {
  const task = asyncio.createTask(job());
  const gathering = asyncio.gather(asyncio.shield(task), asyncio.sleep(5));
  await asyncio.sleep(1);
  gathering.cancel();
  try {
    await gathering;
  } catch (error) {
    print(repr(error));
  }
  await task;
}

asyncio.run(main());
