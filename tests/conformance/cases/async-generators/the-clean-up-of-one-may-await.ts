import asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
  } finally {
    await asyncio.sleep(1);
    print("clean", asyncio.getRunningLoop().time() === 1);
  }
}

async function main() {
  const generator = numbers();
  for await (const number of generator) {
    print(number);
    break;
  }
  await generator.return();
}

asyncio.run(main());
