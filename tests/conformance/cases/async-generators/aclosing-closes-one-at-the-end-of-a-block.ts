import asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
    yield 2;
  } finally {
    await asyncio.sleep(1);
    print("closed");
  }
}

async function* doubled(source) {
  await using closing = source;
  for await (const number of source) yield 2 * number;
}

async function main() {
  {
    await using items = doubled(numbers());
    for await (const item of items) {
      print(item);
      break;
    }
  }
  print("after the block");

  try {
    await using items = doubled(numbers());
    for await (const item of items) throw new ValueError(item);
  } catch (error) {
    print(repr(error), repr(error.__context__));
  }
}

asyncio.run(main());
