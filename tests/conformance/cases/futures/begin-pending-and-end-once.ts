import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture();
  print(future.done(), future.cancelled(), future.getLoop() === loop);
  future.setResult("value");
  print(future.done(), future.cancelled(), future.result(), future.exception());
}

asyncio.run(main());
