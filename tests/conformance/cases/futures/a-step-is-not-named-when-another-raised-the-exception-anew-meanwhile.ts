import asyncio from "asyncio";

async function waits(future) {
  await future;
}

async function tidies(future) {
  try {
    await waits(future);
  } finally {
    await asyncio.sleep(1);
  }
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.setException(new ValueError("shared"));
  const other = asyncio.gather(waits(future), { returnExceptions: true });
  try {
    await tidies(future);
  } finally {
    print(await other);
  }
}

asyncio.run(main());
