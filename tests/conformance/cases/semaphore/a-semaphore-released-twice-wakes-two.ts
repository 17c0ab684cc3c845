import asyncio from "asyncio";

async function job(semaphore, name) {
  await using held = await semaphore.hold();
  print(name, "in");
  await asyncio.sleep(1);
}

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const tasks = [..."abc"].map((name) => asyncio.createTask(job(semaphore, name)));
  await asyncio.sleep(0);
  semaphore.release();
  semaphore.release();
  await asyncio.gather(...tasks);
  print(asyncio.getRunningLoop().time() === 2);
}

asyncio.run(main());
