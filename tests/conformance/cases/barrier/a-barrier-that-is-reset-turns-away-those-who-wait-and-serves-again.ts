import asyncio from "asyncio";

async function meets(barrier, name) {
  try {
    print(name, await barrier.wait());
  } catch (error) {
    print(name, repr(error));
  }
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  const early = asyncio.createTask(meets(barrier, "early"));
  await asyncio.sleep(1);
  await barrier.reset();
  await early;
  print(barrier.broken);
  await asyncio.gather(meets(barrier, "a"), meets(barrier, "b"));
}

asyncio.run(main());
