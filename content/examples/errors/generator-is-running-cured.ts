import asyncio from "asyncio";

const enough = new asyncio.Event();

async function* numbers() {
  for (const number of range(3)) {
    await asyncio.sleep(1);
    yield number;
  }
}

async function read(generator: AsyncGenerator<number>) {
  for await (const number of generator) {
    print(number);
    if (enough.isSet()) break;
  }
  await generator.return(undefined);
  print("closed");
}

async function main() {
  const task = asyncio.createTask(read(numbers()));
  await asyncio.sleep(1.5);
  enough.set();
  await task;
}

asyncio.run(main());
