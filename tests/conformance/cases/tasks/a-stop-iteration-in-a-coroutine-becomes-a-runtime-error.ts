import asyncio from "asyncio";

async function job() {
  throw new StopIteration("ends");
}

async function main() {
  try {
    await asyncio.createTask(job());
  } catch (error) {
    print(repr(error), repr(error.__cause__));
  }
}

asyncio.run(main());
