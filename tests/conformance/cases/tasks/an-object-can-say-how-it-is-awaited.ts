import asyncio from "asyncio";

class Answer {
  constructor(future) {
    this.future = future;
  }

  *__await__() {
    const value = yield* this.future.__await__();
    return value + 1;
  }
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  asyncio.getRunningLoop().callLater(1, () => future.setResult(41));
  print(await new Answer(future));
}

asyncio.run(main());
