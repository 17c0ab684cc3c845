// A timeout for the work and another for its clean-up, which may delay the end but not put it off for ever.
import asyncio from "asyncio";

async function rollBack(seconds: number) {
  try {
    await using limit = asyncio.timeout(1);
    await asyncio.sleep(seconds);
    print("  rolled back");
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("  not rolled back within 1 s: left for the operator");
  }
}

async function transfer(seconds: number, rollBackSeconds: number) {
  let done = false;
  try {
    await asyncio.sleep(seconds);
    done = true;
    print("  transferred");
  } finally {
    if (!done) await rollBack(rollBackSeconds);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const { name, seconds, rollBackSeconds } of [
    { name: "in time", seconds: 1, rollBackSeconds: 0 },
    { name: "too slow", seconds: 10, rollBackSeconds: 0.5 },
    { name: "too slow, and stuck", seconds: 10, rollBackSeconds: 30 },
  ]) {
    const start = loop.time();
    print(name);
    try {
      await using limit = asyncio.timeout(2);
      await transfer(seconds, rollBackSeconds);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print("  timed out");
    }
    print(`  over after ${(loop.time() - start).toFixed(2)} s`);
  }
}

asyncio.run(main());
