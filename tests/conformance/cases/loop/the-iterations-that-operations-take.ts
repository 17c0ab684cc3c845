import asyncio from "asyncio";

async function noop() {}

async function main() {
  const loop = asyncio.getRunningLoop();
  const done = loop.createFuture();
  done.setResult(null);
  await noop();
  await done;
  await asyncio.gather();
  await asyncio.gather(done, done);
  await asyncio.waitFor(noop(), 1);
  await asyncio.sleep(0);
  await asyncio.createTask(noop());
  await asyncio.wait([done]);
  await asyncio.sleep(1);
  await asyncio.gather(noop());
  await asyncio.shield(noop());
  await asyncio.waitFor(noop(), null);
}

asyncio.run(main());
