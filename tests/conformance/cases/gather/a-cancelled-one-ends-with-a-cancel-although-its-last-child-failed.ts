import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const first = loop.createFuture<string>();
  const last = loop.createFuture<string>();
  const gathering = asyncio.gather(first, last, { returnExceptions: true });
  last.setException(new ValueError("failed"));
  print(gathering.cancel());
  try {
    await gathering;
  } catch (error) {
    print(repr(error));
  }
  print(repr(last.exception()));
}

asyncio.run(main());
