import asyncio from "asyncio";

async function* numbers() {
  yield 1;
  throw new StopIteration();
}

async function main() {
  try {
    for await (const number of numbers()) {
      print(number);
    }
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
