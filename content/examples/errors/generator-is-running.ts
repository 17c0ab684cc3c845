import asyncio from "asyncio";

async function* numbers() {
  for (const number of range(3)) {
    await asyncio.sleep(1);
    yield number;
  }
}

async function read(generator: AsyncGenerator<number>) {
  for await (const number of generator) print(number);
}

async function main() {
  const generator = numbers();
  const task = asyncio.createTask(read(generator));
  await asyncio.sleep(1.5);
  try {
    await generator.return(undefined);
  } catch (error) {
    print(error);
  }
  await task;
}

asyncio.run(main());
