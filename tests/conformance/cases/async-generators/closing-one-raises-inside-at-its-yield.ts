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
  await generator.return();
  await generator.return();
  for await (const number of generator) {
    print("never", number);
  }
}

asyncio.run(main());
