import asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
    yield 2;
  } finally {
    print("closed");
  }
}

async function main() {
  const generator = numbers();
  for await (const number of generator) {
    print(number);
    break;
  }
  print("after the break");
  for await (const number of generator) {
    print(number);
  }
}

asyncio.run(main());
