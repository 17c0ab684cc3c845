import asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
  } finally {
    throw new ValueError("while closing");
  }
}

const generators = [];

async function main() {
  generators.push(numbers());
  print((await generators[0].next()).value);
}

asyncio.run(main());
