import asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
    yield 2;
  } finally {
    print("closed");
  }
}

const generators = [];

async function main() {
  const generator = numbers();
  generators.push(generator);
  for await (const number of generator) {
    print(number);
    break;
  }
  print("main ends");
}

asyncio.run(main());
