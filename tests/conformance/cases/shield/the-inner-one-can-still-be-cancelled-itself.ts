import asyncio from "asyncio";

async function main() {
  const inner = asyncio.createTask(asyncio.sleep(5));
  const outer = asyncio.shield(inner);
  await asyncio.sleep(1);
  inner.cancel("directly");
  try {
    await outer;
  } catch (error) {
    print(repr(error), outer.cancelled(), inner.cancelled());
  }
}

asyncio.run(main());
