import asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  const error = new ValueError("no");
  future.setException(error);
  print(future.exception() === error);
  try {
    future.result();
  } catch (raised) {
    print(raised === error);
  }
  try {
    await future;
  } catch (raised) {
    print(raised === error);
  }
}

asyncio.run(main());
