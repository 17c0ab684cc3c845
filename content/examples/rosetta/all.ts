import asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (page === "b") throw new OSError("b is gone");
  print(page, "is there");
  return page;
}

async function main() {
  try {
    await asyncio.gather(fetch("a", 2), fetch("b", 1));
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print("main:", error);
  }
  await asyncio.sleep(2);
  print("main ends");
}

asyncio.run(main());
