import asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.setException(ValueError);
  print(repr(future.exception()));
}

asyncio.run(main());
