import asyncio from "asyncio";

async function answer(first: asyncio.Future<string>, text: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (!first.done()) first.setResult(text);
}

async function main() {
  const first = asyncio.getRunningLoop().createFuture<string>();
  const lima = asyncio.createTask(answer(first, "from Lima", 2));
  const oslo = asyncio.createTask(answer(first, "from Oslo", 1));
  print(await first);
  await lima;
}

asyncio.run(main());
