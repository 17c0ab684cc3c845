import asyncio from "asyncio";

class Pause {
  *__await__() {
    yield null;
  }
}

class NoPause {
  *__await__() {
    return "here at once";
  }
}

async function answer() {
  return await new NoPause();
}

async function main() {
  print(await answer());
  await new Pause();
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<string>();
  future.setResult("it was done");
  print(await future);
  print(await asyncio.createTask(answer()));
}

asyncio.run(main());
