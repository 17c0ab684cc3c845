import asyncio from "asyncio";

async function job(semaphore, name) {
  await semaphore.acquire();
  print(name, "in");
}

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  await semaphore.acquire();
  const one = asyncio.createTask(job(semaphore, "one"));
  const two = asyncio.createTask(job(semaphore, "two"));
  await asyncio.sleep(0);
  semaphore.release();
  one.cancel();
  await asyncio.wait([one, two]);
  print(one.cancelled(), two.cancelled(), semaphore.locked());
}

asyncio.run(main());
