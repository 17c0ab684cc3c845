import asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.setException(new StopIteration());
  try {
    await future;
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
