import asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
  } finally {
    yield 2;
  }
}

const generators = [];

async function main() {
  const generator = numbers();
  generators.push(generator);
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) => print("at the end", repr(context.exception)));
  for await (const number of generator) {
    print(number);
    break;
  }
  try {
    await generator.return();
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
