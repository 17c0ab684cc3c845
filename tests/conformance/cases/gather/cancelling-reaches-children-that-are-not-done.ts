import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const done = loop.createFuture();
  const open = loop.createFuture();
  done.setResult("done");
  const gathering = asyncio.gather(done, open);
  print(gathering.cancel(), done.cancelled(), open.cancelled());
  try {
    await gathering;
  } catch (error) {
    print(repr(error));
  }
  print(gathering.cancel());
}

asyncio.run(main());
