import asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  try {
    future.result();
  } catch (error) {
    print(repr(error));
  }
  future.setResult(1);
  try {
    future.setResult(2);
  } catch (error) {
    print(repr(error));
  }
  print(future.cancel(), future.result(), future.exception());
}

asyncio.run(main());
