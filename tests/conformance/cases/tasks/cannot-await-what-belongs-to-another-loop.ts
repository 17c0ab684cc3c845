import asyncio from "asyncio";

async function main(other) {
  const future = other.createFuture();
  try {
    await future;
  } catch (error) {
    print(error);
  }
}

const other = asyncio.newEventLoop();
asyncio.run(main(other));
other.close();
