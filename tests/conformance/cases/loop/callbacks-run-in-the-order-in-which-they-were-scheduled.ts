import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (let number = 0; number < 3; number++) {
    loop.callSoon(print, "callback", number);
  }
  print("scheduled");
  await asyncio.sleep(0);
}

asyncio.run(main());
