import asyncio from "asyncio";

const door = new asyncio.Event();

async function visit(name: string) {
  try {
    await using limit = asyncio.timeout(1);
    await door.wait();
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print(name, "goes away");
  }
}

asyncio.run(visit("Ada"));
asyncio.run(visit("Grace"));
