import asyncio from "asyncio";

class Odd {
  *__await__() {
    yield 7;
  }
}

async function main() {
  try {
    await new Odd();
  } catch (error) {
    print(error);
  }
  print("goes on");
}

asyncio.run(main());
