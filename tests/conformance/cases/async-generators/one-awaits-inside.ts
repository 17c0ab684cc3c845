import asyncio from "asyncio";

async function* ticks(count) {
  for (let number = 0; number < count; number++) {
    await asyncio.sleep(1);
    yield number;
  }
}

async function main() {
  for await (const number of ticks(2)) {
    print(number, asyncio.getRunningLoop().time() === number + 1);
  }
}

asyncio.run(main());
