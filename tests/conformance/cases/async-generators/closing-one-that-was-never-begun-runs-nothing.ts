import asyncio from "asyncio";

async function* numbers() {
  print("never");
  yield 1;
}

async function main() {
  const generator = numbers();
  await generator.return();
  for await (const number of generator) {
    print("never", number);
  }
  print("over");
}

asyncio.run(main());
