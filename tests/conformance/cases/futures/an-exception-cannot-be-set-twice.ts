import asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.setException(new ValueError("first"));
  for (const attempt of [() => future.setException(new KeyError("second")), () => future.setResult(1)]) {
    try {
      attempt();
    } catch (error) {
      print(repr(error));
    }
  }
  print(future.cancel(), future.cancelled(), repr(future.exception()));
}

asyncio.run(main());
