import asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  print(future.cancel("why"), future.cancel("again"), future.cancelled(), future.done());
  for (const attempt of [() => future.setResult(1), () => future.setException(new ValueError())]) {
    try {
      attempt();
    } catch (error) {
      print(repr(error));
    }
  }
}

asyncio.run(main());
