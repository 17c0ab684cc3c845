import asyncio from "asyncio";

function interrupts() {
  throw new KeyboardInterrupt("in a callback");
}

async function main() {
  asyncio.getRunningLoop().callSoon(interrupts);
  await asyncio.sleep(1);
}

asyncio.run(main());
