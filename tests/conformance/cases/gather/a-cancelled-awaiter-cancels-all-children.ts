import asyncio from "asyncio";

async function job(name) {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    print(name, repr(error));
    throw error;
  }
}

async function gathers() {
  await asyncio.gather(job("a"), job("b"));
}

async function main() {
  const task = asyncio.createTask(gathers());
  await asyncio.sleep(1);
  task.cancel("enough");
  try {
    await task;
  } catch (error) {
    print("main", repr(error));
  }
}

asyncio.run(main());
