import asyncio from "asyncio";

function tell(answer: asyncio.Future<number>) {
  answer.setResult(42);
}

async function listen(answer: asyncio.Future<number>) {
  print("listening");
  print(await answer);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const answer = loop.createFuture<number>();
  loop.callLater(1, tell, answer);
  await asyncio.createTask(listen(answer));
}

asyncio.run(main());
