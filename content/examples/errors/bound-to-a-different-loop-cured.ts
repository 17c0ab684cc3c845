import asyncio from "asyncio";

async function visit(name: string, door: asyncio.Event) {
  try {
    await using limit = asyncio.timeout(1);
    await door.wait();
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print(name, "goes away");
  }
}

async function main() {
  const door = new asyncio.Event();
  await visit("Ada", door);
  await visit("Grace", door);
}

asyncio.run(main());
