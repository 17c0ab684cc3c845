import asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
  } finally {
    throw new ValueError("in the clean-up");
  }
}

async function main() {
  for await (const number of numbers()) {
    print(number);
    break;
  }
  throw new RuntimeError("in main");
}

asyncio.run(main());
