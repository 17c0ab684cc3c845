import asyncio from "asyncio";

async function job(semaphore, name) {
  await using held = await semaphore.hold();
  print(name);
}

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  await semaphore.acquire();
  const tasks = [..."abc"].map((name) => asyncio.createTask(job(semaphore, name)));
  await asyncio.sleep(0);
  semaphore.release();
  await asyncio.createTask(job(semaphore, "late"));
  await asyncio.gather(...tasks);
}

asyncio.run(main());
