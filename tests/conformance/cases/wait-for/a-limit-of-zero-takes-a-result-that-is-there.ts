import asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.setResult("there");
  print(await asyncio.waitFor(future, 0), await asyncio.waitFor(future, -1));
}

asyncio.run(main());
