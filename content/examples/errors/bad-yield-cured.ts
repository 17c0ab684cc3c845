import asyncio from "asyncio";

class Pause {
  *__await__() {
    yield* asyncio.sleep(3).__await__();
  }
}

async function main() {
  await new Pause();
  print("three seconds later");
}

asyncio.run(main());
