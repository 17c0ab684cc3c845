import asyncio from "asyncio";

async function main() {
  const condition = new asyncio.Condition();
  print(condition);
  await using held = await condition.hold();
  print(condition);
}

asyncio.run(main());
