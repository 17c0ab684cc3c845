import asyncio from "asyncio";

class Answer {
  *__await__() {
    return yield* asyncio.sleep(1, "answer").__await__();
  }
}

async function main() {
  const task = asyncio.ensureFuture(new Answer());
  print(task instanceof asyncio.Task, await task);
}

asyncio.run(main());
