import asyncio from "asyncio";

async function answer(seconds: number) {
  try {
    await asyncio.sleep(seconds);
    return 42;
  } catch (error) {
    print("cleaning up after", repr(error));
    throw error;
  }
}

async function main() {
  print(await asyncio.waitFor(answer(1), 2));
  try {
    await asyncio.waitFor(answer(3), 2);
  } catch (error) {
    print("no answer:", repr(error));
  }
}

asyncio.run(main());
