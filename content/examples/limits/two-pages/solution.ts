import asyncio from "asyncio";

const seats = new asyncio.Semaphore(2);

async function load(page: string, seconds: number) {
  await using seat = await seats.hold();
  print(page, "is asked for");
  await asyncio.sleep(seconds);
  print(page, "is here");
}

async function main() {
  await asyncio.gather(load("a", 3), load("b", 1), load("c", 0.5), load("d", 0.8));
}

asyncio.run(main());
