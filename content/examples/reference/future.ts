import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const answer = loop.createFuture<number>();
  answer.addDoneCallback((future) => print("callback:", future.result()));
  loop.callLater(1, () => answer.setResult(42));
  print("done:", answer.done());
  print("the answer is", await answer);
}

asyncio.run(main());
