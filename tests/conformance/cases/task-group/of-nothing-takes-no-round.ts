import asyncio from "asyncio";

async function main() {
  asyncio.getRunningLoop().callSoon(print, "a round has passed");
  {
    await using group = new asyncio.TaskGroup();
    print("inside");
  }
  print("over");
  await asyncio.sleep(0);
}

asyncio.run(main());
