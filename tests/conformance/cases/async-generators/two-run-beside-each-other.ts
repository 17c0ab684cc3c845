import asyncio from "asyncio";

async function* ticks(name, seconds) {
  for (let number = 0; number < 2; number++) {
    await asyncio.sleep(seconds);
    yield number;
  }
}

async function listens(name, seconds) {
  for await (const number of ticks(name, seconds)) {
    print(name, number);
  }
}

async function main() {
  await asyncio.gather(listens("slow", 2), listens("quick", 1));
}

asyncio.run(main());
