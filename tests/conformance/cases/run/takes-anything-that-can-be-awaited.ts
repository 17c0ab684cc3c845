import asyncio from "asyncio";

class Answer {
  *__await__() {
    yield* asyncio.sleep(1).__await__();
    return "answer";
  }
}

print(asyncio.run(new Answer()));
