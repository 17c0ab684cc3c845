import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new ValueError("first");
}

async function clean() {
  try {
    await fails();
  } finally {
    await asyncio.sleep(1);
    throw new KeyError("while cleaning up");
  }
}

async function main() {
  try {
    await clean();
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    print(repr(error.__context__));
    throw new RuntimeError("while handling");
  }
}

asyncio.run(main());
