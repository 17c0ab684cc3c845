import asyncio from "asyncio";

async function meets(barrier, name) {
  try {
    await barrier.wait();
  } catch (error) {
    print(name, repr(error));
  }
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  const tasks = [..."ab"].map((name) => asyncio.createTask(meets(barrier, name)));
  await asyncio.sleep(1);
  await barrier.abort();
  await asyncio.gather(...tasks);
  print(barrier.broken, barrier.nWaiting);
  await meets(barrier, "late");
}

asyncio.run(main());
