import asyncio from "asyncio";

async function* numbers(barrier: asyncio.Barrier) {
  try {
    yield 1;
  } finally {
    print("clean up");
    await barrier.wait();
  }
}

async function main() {
  for await (const number of numbers(new asyncio.Barrier(2))) {
    print(number);
    break;
  }
}

asyncio.run(main());
