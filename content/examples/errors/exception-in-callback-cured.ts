import asyncio from "asyncio";

async function count() {
  await asyncio.sleep(1);
  return 0;
}

async function check() {
  if ((await count()) === 0) throw new ValueError("nothing is left");
}

async function main() {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("main handles", repr(error));
  }
}

asyncio.run(main());
