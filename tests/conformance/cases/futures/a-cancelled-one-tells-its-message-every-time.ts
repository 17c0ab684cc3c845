import asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.cancel("why");
  for (const ask of [() => future.result(), () => future.exception(), () => future.result()]) {
    try {
      ask();
    } catch (error) {
      print(repr(error));
    }
  }
  try {
    await future;
  } catch (error) {
    print("awaited", repr(error));
  }
}

asyncio.run(main());
