import asyncio from "asyncio";

class Pause {
  *__await__() {
    yield 3;
  }
}

async function main() {
  try {
    await new Pause();
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
