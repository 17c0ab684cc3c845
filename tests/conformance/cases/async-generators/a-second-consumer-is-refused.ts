import asyncio from "asyncio";

async function* numbers() {
  await asyncio.sleep(1);
  yield 1;
}

async function take(generator) {
  try {
    print((await generator.next()).value);
  } catch (error) {
    print(error);
  }
}

async function main() {
  const generator = numbers();
  await asyncio.gather(take(generator), take(generator));
  for await (const number of generator) print("more", number);
}

asyncio.run(main());
