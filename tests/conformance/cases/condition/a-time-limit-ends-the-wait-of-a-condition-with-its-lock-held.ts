import asyncio from "asyncio";

async function main() {
  const condition = new asyncio.Condition();
  {
    await using held = await condition.hold();
    try {
      await using scope = asyncio.timeout(1);
      await condition.wait();
    } catch (error) {
      print(repr(error), condition.locked());
    }
  }
  print(condition.locked());
}

asyncio.run(main());
