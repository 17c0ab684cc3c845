import asyncio from "asyncio";

async function main() {
  const condition = new asyncio.Condition();
  asyncio.getRunningLoop().callSoon(print, "a round has passed");
  {
    await using held = await condition.hold();
    print(await condition.waitFor(() => "met"));
  }
  await asyncio.sleep(0);
}

asyncio.run(main());
