import asyncio from "asyncio";

async function load(page: string, seconds: number) {
  print(page, "is asked for");
  await asyncio.sleep(seconds);
  print(page, "is here");
}

async function main() {
  await asyncio.gather(load("a", 3), load("b", 1));
  await asyncio.gather(load("c", 0.5), load("d", 0.8));
}

asyncio.run(main());
