import asyncio from "asyncio";

async function* numbers() {
  yield 1;
  throw new ValueError("inside");
}

async function main() {
  const generator = numbers();
  try {
    for await (const number of generator) {
      print(number);
    }
  } catch (error) {
    print(repr(error));
  }
  for await (const number of generator) {
    print("never", number);
  }
  print("over");
}

asyncio.run(main());
