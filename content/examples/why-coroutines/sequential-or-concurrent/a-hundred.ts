import asyncio from "asyncio";

async function wait() {
  await asyncio.sleep(0.1);
}

async function main() {
  const loop = asyncio.getRunningLoop();

  let start = loop.time();
  for (let i = 0; i < 100; i++) {
    await wait();
  }
  print(`in turn: ${(loop.time() - start).toFixed(2)} s`);

  start = loop.time();
  await asyncio.gather(...Array.from({ length: 100 }, () => wait()));
  print(`at once: ${(loop.time() - start).toFixed(2)} s`);
}

asyncio.run(main());
