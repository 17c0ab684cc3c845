import asyncio from "asyncio";

function broken() {
  throw new ValueError("no");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(broken);
  loop.callSoon(print, "next");
  await asyncio.sleep(0);
}

asyncio.run(main());
