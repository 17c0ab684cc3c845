import asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
  } finally {
    await asyncio.sleep(0);
  }
}

async function main() {
  for await (const number of numbers()) {
    print(number);
    break;
  }
}

asyncio.run(main());
