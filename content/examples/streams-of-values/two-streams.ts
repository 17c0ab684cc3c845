import asyncio from "asyncio";

async function* ticks(numbers: number[], pause: number) {
  for (const number of numbers) {
    await asyncio.sleep(pause);
    yield number;
  }
}

async function quick() {
  for await (const tick of ticks([1, 2], 1)) {
    print("quick", tick);
  }
}

async function slow() {
  for await (const tick of ticks([1], 1.5)) {
    print("slow", tick);
  }
}

async function main() {
  await asyncio.gather(quick(), slow());
}

asyncio.run(main());
