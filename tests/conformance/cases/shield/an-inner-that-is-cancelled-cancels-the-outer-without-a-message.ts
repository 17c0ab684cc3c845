import asyncio from "asyncio";

async function main() {
  const inner = asyncio.createTask(asyncio.sleep(1));
  const outer = asyncio.shield(inner);
  await asyncio.sleep(0);
  inner.cancel("message");
  try {
    await outer;
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
