import asyncio from "asyncio";

async function job(swallows) {
  try {
    await asyncio.sleep(1);
  } catch (error) {
    if (!swallows) throw error;
  }
}

async function main() {
  for (const swallows of [false, true]) {
    const group = asyncio.gather(job(swallows), job(swallows), { returnExceptions: true });
    await asyncio.sleep(0);
    group.cancel("stop");
    try {
      await group;
    } catch (error) {
      print(repr(error), group.cancelled());
    }
  }
}

asyncio.run(main());
