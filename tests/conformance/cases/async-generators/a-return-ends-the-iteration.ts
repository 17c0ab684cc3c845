import asyncio from "asyncio";

async function* numbers() {
  yield 1;
  return;
  yield 2;
}

async function main() {
  for await (const number of numbers()) {
    print(number);
  }
  print("over");
}

asyncio.run(main());
