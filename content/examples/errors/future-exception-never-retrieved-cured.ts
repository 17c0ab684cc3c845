import asyncio from "asyncio";

function answer(future: asyncio.Future<number>) {
  future.setException(new ValueError("no answer"));
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<number>();
  loop.callLater(1, answer, future);
  try {
    print(await future);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("main handles", repr(error));
  }
}

asyncio.run(main());
