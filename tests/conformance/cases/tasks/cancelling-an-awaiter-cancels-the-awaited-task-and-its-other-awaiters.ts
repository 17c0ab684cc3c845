import asyncio from "asyncio";

async function awaiter(name, task) {
  try {
    await task;
  } catch (error) {
    print(name, repr(error));
    throw error;
  }
}

async function main() {
  const inner = asyncio.createTask(asyncio.sleep(5));
  const one = asyncio.createTask(awaiter("one", inner));
  const two = asyncio.createTask(awaiter("two", inner));
  await asyncio.sleep(1);
  one.cancel("stop");
  await asyncio.wait([one, two]);
  print(inner.cancelled(), one.cancelled(), two.cancelled());
}

asyncio.run(main());
