import asyncio from "asyncio";

function answer(future: asyncio.Future<number>) {
  future.setException(new ValueError("no answer"));
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<number>();
  loop.callLater(1, answer, future);
  await asyncio.sleep(2);
  print("main ends");
}

asyncio.run(main());
