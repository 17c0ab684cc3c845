import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(5);
  } finally {
    print("job leaves");
  }
}

async function main() {
  try {
    await using scope = asyncio.timeout(1);
    await using group = new asyncio.TaskGroup();
    group.createTask(job());
  } catch (error) {
    print(repr(error), asyncio.currentTask().cancelling());
  }
}

asyncio.run(main());
