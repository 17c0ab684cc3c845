import asyncio from "asyncio";

async function* numbers() {
  try {
    yield 1;
  } catch (error) {
    print("inside", repr(error));
    yield 2;
  }
}

async function main() {
  const generator = numbers();
  print((await generator.next()).value);
  print((await generator.throw(new ValueError("thrown in"))).value);
  await generator.return();
}

asyncio.run(main());
