import asyncio from "asyncio";

async function rounds(barrier, name) {
  for (let number = 0; number < 2; number++) {
    await asyncio.sleep(number);
    await barrier.wait();
    print(name, "passes", number);
  }
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  await asyncio.gather(rounds(barrier, "a"), rounds(barrier, "b"));
}

asyncio.run(main());
