import asyncio from "asyncio";

async function* numbers() {
  for (let number = 0; number < 3; number++) {
    yield number;
  }
}

async function main() {
  asyncio.getRunningLoop().callSoon(print, "a round has passed");
  for await (const number of numbers()) {
    print(number);
  }
  await asyncio.sleep(0);
}

asyncio.run(main());
