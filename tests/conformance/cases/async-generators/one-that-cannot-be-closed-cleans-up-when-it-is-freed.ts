import asyncio from "asyncio";

async function* stubborn() {
  try {
    try {
      yield 1;
    } finally {
      yield 2;
    }
  } finally {
    print("cleaned up");
  }
}

async function main() {
  const agen = stubborn();
  await agen.next();
  try {
    await agen.aclose();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }
}

asyncio.run(main());
