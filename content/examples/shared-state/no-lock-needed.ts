import asyncio from "asyncio";

let visitors = 0;

async function count(people: number) {
  for (const person of range(people)) {
    visitors += 1;
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(count(10), count(10), count(10));
  print(visitors, "visitors");
}

asyncio.run(main());
